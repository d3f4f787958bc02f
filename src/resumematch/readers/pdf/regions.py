"""Fragments of a page → regions in reading order: columns, sidebars, and what stands above and below them."""

from collections.abc import Sequence
from dataclasses import replace

from resumematch.readers.pdf.columns import TIGHT, are_columns, are_written_apart
from resumematch.readers.pdf.dates import are_dates, join_dates
from resumematch.readers.pdf.fragments import Fragment, group_rows
from resumematch.readers.pdf.gutters import Gutter, Row, find_gutters
from resumematch.readers.pdf.hints import cut_labels
from resumematch.readers.pdf.ink import Ink
from resumematch.readers.pdf.labels import lift_labels
from resumematch.readers.pdf.letterhead import find_letterhead, lift_letterhead
from resumematch.readers.pdf.rails import read_rail
from resumematch.readers.pdf.ranges import join_ranges
from resumematch.readers.pdf.region import Reading, Region, Split
from resumematch.readers.pdf.tables import read_table

_MAX_DEPTH = 12
_TRIED = 3  # gutters, the likeliest, that may run through a table
_SLACK = 0.5  # points
_CLEAR = 5.0  # points of white that a longer line of the left column leaves before the right one
_AS_WIDE = 0.85  # of the widest white space, from which another may as well be the one above a heading
_STRIP_ROWS, _STRIP_PIECES = 4, 3  # how far down a strip of addresses may stand, and of how many pieces it consists
_FOOTER = 3  # rows below columns that are no more than a running line
_MAIN_COLUMN_ROWS = 5  # on each side, for a split to count as columns of the page


def find_regions(fragments: Sequence[Fragment], ink: Ink) -> Reading:
    """Put a page into reading order."""
    rows = group_rows(join_ranges(cut_labels(fragments)))
    band = find_letterhead(rows)
    if band is None:
        return _read(rows, ink, 0)
    rest = _read(group_rows(band.rest), ink, 0)
    return replace(rest, above=(*band.regions, *rest.above))


def _read(rows: Sequence[Row], ink: Ink, depth: int) -> Reading:
    if not rows:
        return Reading(columns=0)
    gutters = find_gutters(rows)
    rail = rows
    for gutter in gutters[:_TRIED]:
        rail = read_rail(rail, gutter) or rail
    if rail is not rows:
        return Reading(columns=1, above=(Region(rows=tuple(rail)),))
    dates = [gutter for gutter in gutters if are_dates(gutter)]
    labels = [set(map(id, gutter.left)) for gutter in dates]
    others = (gutter for gutter in gutters if not any(own.issuperset(map(id, gutter.left)) for own in labels))
    columns = (gutter for gutter in others if _are_read_apart(gutter, rows, ink))
    lifted = lift_labels(rows, gutters, beside=True)
    split = next(columns, None) if depth < _MAX_DEPTH and lifted is None else None
    table = next((found for gutter in gutters[:_TRIED] if (found := read_table(gutter, rows, ink))), None)
    if table and depth < _MAX_DEPTH:
        above, below = (_read(part, ink, depth + 1) for part in (table.above, table.below))
        middle = Region(rows=tuple(table.rows))
        return Reading(columns=1, above=(*above.regions, middle, *below.regions))
    if split is None:
        joined = lifted or (_join_dates(rows, dates) if dates else lift_labels(rows, gutters)) or rows
        return Reading(columns=1, above=(Region(rows=tuple(joined)),))
    split = _below_strip(_continue(split, rows), rows)
    above = _read(rows[: split.first], ink, depth + 1)
    ordered = _in_order(split)
    sides = [_read(group_rows(side), ink, depth + 1) for side in ordered]
    below = _read(rows[split.last + 1 :], ink, depth + 1)
    first, second = lift_letterhead(sides[0].regions, sides[1].regions)
    return Reading(
        columns=max(above.columns, below.columns, _count_columns(sides)),
        above=above.regions,
        sides=(tuple(first), tuple(second)),
        below=below.regions,
        split=Split(x=split.x, spans=(_span(ordered[0]), _span(ordered[1]))),
    )


def _join_dates(rows: Sequence[Row], gutters: Sequence[Gutter]) -> Sequence[Row]:
    """Write the dates of all gutters on their lines, each once: gutters overlap."""
    taken: set[int] = set()
    for gutter in gutters:
        if not taken.intersection(map(id, gutter.left)):
            rows = join_dates(rows, gutter)
            taken.update(map(id, gutter.left))
    return rows


def _are_read_apart(gutter: Gutter, rows: Sequence[Row], ink: Ink) -> bool:
    """Say whether the sides are columns, as far as the gutter reaches or as far as the columns run on."""
    if are_columns(gutter, ink):
        return True
    longer = _continue(gutter, rows)
    return (longer.first, longer.last) != (gutter.first, gutter.last) and are_written_apart(longer, ink)


def _continue(split: Gutter, rows: Sequence[Row]) -> Gutter:
    """Stretch a split over the rows in which one of its columns runs on, so that the column is read as a whole."""
    split = replace(split, x=max(split.x, min(f.x0 for f in split.right) - _CLEAR))
    first, last = split.first, split.last
    while first > 0 and _is_beside(rows[first - 1], split) and _step(rows, first) <= TIGHT * rows[first][0].size:
        first -= 1
    while last + 1 < len(rows) and _is_beside(rows[last + 1], split):
        last += 1
    both = min(split.last, _last_beside(split, rows)) if len(rows) > last + _FOOTER else split.last
    if last > both and last + 1 < len(rows):  # what crosses may have a heading of its own among these rows
        steps = [_step(rows, number) for number in range(both + 1, last + 2)]
        last = both + next(number for number, step in enumerate(steps) if step >= _AS_WIDE * max(steps))
    return _cut(split, rows, first, last)


def _last_beside(split: Gutter, rows: Sequence[Row]) -> int:
    """Return the row at which the shorter of two columns ends."""
    ends = [max(fragment.baseline for fragment in side) for side in (split.left, split.right)]
    return max(n for n in range(split.first, split.last + 1) if rows[n][0].baseline <= min(ends))


def _below_strip(split: Gutter, rows: Sequence[Row]) -> Gutter:
    """Leave out addresses set as a strip over both columns, whose gaps let the gutter through by chance."""
    ends = [
        number
        for number in range(split.first, min(split.first + _STRIP_ROWS, split.last))
        if len(rows[number]) >= _STRIP_PIECES and any("@" in fragment.raw for fragment in rows[number])
    ]
    if not ends:
        return split
    end = ends[-1]
    while end < split.last and _step(rows, end + 1) <= TIGHT * rows[end][0].size:
        end += 1
    return _cut(split, rows, end + 1, split.last) if end + 1 < split.last else split


def _cut(split: Gutter, rows: Sequence[Row], first: int, last: int) -> Gutter:
    stretch = [fragment for row in rows[first : last + 1] for fragment in row]
    left = tuple(f for f in stretch if f.x1 <= split.x + _SLACK or f.x0 < split.x - _SLACK)
    own = set(map(id, left))
    return replace(split, first=first, last=last, left=left, right=tuple(f for f in stretch if id(f) not in own))


def _is_beside(row: Row, split: Gutter) -> bool:
    start = min(f.x0 for f in split.right)
    return all(f.x1 <= split.x + _SLACK or f.x0 >= start - _SLACK for f in row)


def _step(rows: Sequence[Row], number: int) -> float:
    return rows[number][0].baseline - rows[number - 1][0].baseline


def _in_order(split: Gutter) -> tuple[Sequence[Fragment], Sequence[Fragment]]:
    """Return left and right; but the right side first where it is the main one and the name stands above it."""
    tallest = max((*split.left, *split.right), key=lambda f: (f.size, -f.baseline))
    if tallest in split.right and _is_headline(tallest, split) and _width(split.right) > 1.2 * _width(split.left):
        return split.right, split.left
    return split.left, split.right


def _is_headline(tallest: Fragment, split: Gutter) -> bool:
    others = [f for f in (*split.left, *split.right) if f is not tallest]
    usual = sorted(f.size for f in others)[len(others) // 2]
    return tallest.size >= 1.4 * usual and sum(f.baseline < tallest.baseline for f in split.right) <= 2


def _width(side: Sequence[Fragment]) -> float:
    left, right = _span(side)
    return right - left


def _span(side: Sequence[Fragment]) -> tuple[float, float]:
    return min(f.x0 for f in side), max(f.x1 for f in side)


def _count_columns(sides: Sequence[Reading]) -> int:
    rows = [sum(len(region.rows) for region in side.regions) for side in sides]
    counts = [side.columns for side in sides]
    return sum(counts) if min(rows) >= _MAIN_COLUMN_ROWS else max(counts)
