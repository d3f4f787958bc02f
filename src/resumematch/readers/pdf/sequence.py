"""The readings of all pages → one sequence of regions: a column that runs on over pages is read to its end."""

from collections.abc import Sequence
from typing import NamedTuple

from resumematch.readers.pdf.ink import Ink
from resumematch.readers.pdf.region import Reading, Region, Split

_MARGIN = 0.12  # of the page's height at the top and at the bottom, where running lines stand
_SLACK = 15.0  # points by which the columns of two pages differ


class PageReading(NamedTuple):
    """One page as read by itself."""

    ink: Ink
    reading: Reading


def in_sequence(pages: Sequence[PageReading]) -> list[tuple[int, Region]]:
    """Return all regions with their page's number, in the order in which a person reads them.

    A sidebar is read apart from the main column beside it, so the main column of the next page follows the main
    column. Newspaper columns of equal width run on into each other instead, page after page.
    """
    found: list[tuple[int, Region]] = []
    chain: list[PageReading] = []
    for page in pages:
        if chain and not _runs_on(chain, page):
            found.extend(_unroll(chain))
            chain = []
        chain.append(page)
    return found + _unroll(chain)


def _runs_on(chain: Sequence[PageReading], page: PageReading) -> bool:
    split, last = chain[0].reading.split, chain[-1]
    if split is None or not split.is_sidebar or not _are_in_margin(last.reading.below, last.ink):
        return False
    other = page.reading.split
    if other is None:
        return _lies_within(page, split.spans[split.main])
    return (
        _are_in_margin(page.reading.above, page.ink)
        and other.is_sidebar
        and abs(other.x - split.x) <= _SLACK
        and _side_of(other, split.spans[split.main]) == other.main
    )


def _are_in_margin(regions: Sequence[Region], ink: Ink) -> bool:
    return not _body(regions, ink)


def _body(regions: Sequence[Region], ink: Ink) -> list[tuple[float, float]]:
    """Return the left and right edges of all rows that stand in no margin."""
    low, high = _MARGIN * ink.height, (1 - _MARGIN) * ink.height
    return [
        (min(f.x0 for f in row), max(f.x1 for f in row))
        for region in regions
        for row in region.rows
        if low <= row[0].baseline <= high
    ]


def _lies_within(page: PageReading, span: tuple[float, float]) -> bool:
    edges = _body(page.reading.regions, page.ink)
    return bool(edges) and all(left >= span[0] - _SLACK and right <= span[1] + _SLACK for left, right in edges)


def _side_of(split: Split, span: tuple[float, float]) -> int:
    """Return which column of a split stands where a column of another page does."""
    return int(abs(split.spans[1][0] - span[0]) < abs(split.spans[0][0] - span[0]))


def _unroll(chain: Sequence[PageReading]) -> list[tuple[int, Region]]:
    if not chain:
        return []
    split = chain[0].reading.split
    if split is None or len(chain) == 1:
        return [(page.ink.number, region) for page in chain for region in page.reading.regions]
    return [
        (page.ink.number, region) for side in (0, 1) for page in chain for region in _part(page.reading, split, side)
    ]


def _part(reading: Reading, split: Split, side: int) -> tuple[Region, ...]:
    """Return what of a page is read with one of the columns: what stands above with the first, below with the last."""
    own = reading.split
    if own is None:
        return reading.regions if side == split.main else ()
    column = reading.sides[_side_of(own, split.spans[side])]
    return (*reading.above, *column) if side == 0 else (*column, *reading.below)
