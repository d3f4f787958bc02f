"""A page's ink → what an extractor reads that knows rows alone: across columns, with all that is hidden."""

from resumematch.readers.pdf.fragments import find_fragments, group_rows
from resumematch.readers.pdf.ink import Ink
from resumematch.readers.pdf.typeset import set_row


def naive_text(ink: Ink) -> str:
    """Return the page's rows from the top down, each from left to right over the whole width."""
    rows = (set_row(row).text for row in group_rows(find_fragments(ink.glyphs)))
    return "\n".join(" ".join(row.split()) for row in rows if row)
