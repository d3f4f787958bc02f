"""Fragments of a page → regions in reading order: columns, sidebars, and what stands above and below them."""

from collections.abc import Sequence

from resumematch.readers.pdf.fragments import Fragment, group_rows

Row = list[Fragment]


def find_regions(fragments: Sequence[Fragment]) -> list[list[Row]]:
    """Return regions in reading order, each as rows from the top down."""
    return [group_rows(fragments)] if fragments else []
