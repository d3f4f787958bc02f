"""Two columns → the same, with addresses at the head of the second read after the name that the first begins with."""

from collections.abc import Sequence

from resumematch.readers.pdf.fragments import Fragment
from resumematch.readers.pdf.gutters import Row
from resumematch.readers.pdf.region import Region

_MOST_ROWS = 8  # of addresses
_LONGEST_HEADING = 40  # letters

_Style = tuple[float, bool, str | None, bool]


def lift_letterhead(first: Sequence[Region], second: Sequence[Region]) -> tuple[list[Region], list[Region]]:
    """Read addresses that stand in the second column before its first heading right after the first column's name."""
    unchanged = list(first), list(second)
    if not first or not second:
        return unchanged
    body = _usual([row for region in (*first, *second) for row in region.rows])
    rows = second[0].rows
    end = next((n for n, row in enumerate(rows) if n and _is_heading(row, body)), None)
    if end is None or end > _MOST_ROWS or not any("@" in fragment.raw for row in rows[:end] for fragment in row):
        return unchanged
    heading = _style(rows[end][0])
    name = first[0].rows
    start = next((n for n, row in enumerate(name) if _style(row[0]) == heading and _is_heading(row, body)), None)
    if not start or any("@" in fragment.raw for row in name[:start] for fragment in row):
        return unchanged
    lifted = [Region(rows=name[:start]), Region(rows=rows[:end]), Region(rows=name[start:])]
    return lifted + list(first[1:]), [Region(rows=rows[end:]), *second[1:]]


def _is_heading(row: Row, body: _Style) -> bool:
    size, bold, _, capitals = _style(row[0])
    stands_out = size > 1.08 * body[0] or (bold and not body[1]) or (capitals and not body[3])
    return stands_out and len(row) == 1 and len(row[0].raw) <= _LONGEST_HEADING and "@" not in row[0].raw


def _style(fragment: Fragment) -> _Style:
    look = fragment.look
    return round(look.size, 1), look.bold, look.color, fragment.raw.isupper()


def _usual(rows: Sequence[Row]) -> _Style:
    weights: dict[_Style, int] = {}
    for row in rows:
        for fragment in row:
            style = _style(fragment)
            weights[style] = weights.get(style, 0) + len(fragment.letters)
    return max(weights, key=lambda style: weights[style])
