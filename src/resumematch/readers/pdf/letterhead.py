"""The name at a page's head and the addresses beside it → read one after the other, before all else."""

from collections.abc import Sequence
from typing import NamedTuple

from resumematch.readers.pdf.columns import TIGHT
from resumematch.readers.pdf.fragments import Fragment, group_rows
from resumematch.readers.pdf.gutters import Row
from resumematch.readers.pdf.region import Region

_MOST_ROWS = 8  # of addresses
_LONGEST_HEADING = 40  # letters
_LARGER = 1.3  # how much larger the name is than other text
_HIGH_UP = 0.3  # of the page's rows, from the top, among which the name stands
_MOST_BESIDE = 3  # rows of name and title beside the addresses
_RUNS_OUT = 0.15  # of an address that runs out of its column
_LETS_GO = 1.5  # ems from the last row of a letterhead to what follows it, over which no paragraph runs

_Style = tuple[float, bool, str | None, bool]


class Letterhead(NamedTuple):
    """The name and the addresses beside it, as regions, and all that stands below."""

    regions: tuple[Region, ...]
    rest: tuple[Fragment, ...]


def find_letterhead(rows: Sequence[Row]) -> Letterhead | None:
    """Find a name with a block of addresses right beside it, which nothing else stands beside."""
    name = _find_name(rows)
    if name is None:
        return None
    others = [fragment for row in rows for fragment in row]
    for block in (_block([f for f in others if f.x0 > name.x1]), _block([f for f in others if _is_left(f, name)])):
        if block and _is_beside(block, name):
            own = {id(fragment) for row in block for fragment in row}
            end = max(row[0].baseline for row in block)
            beside = [f for f in others if id(f) not in own and f.baseline <= end + 0.3 * f.size]
            rest = tuple(f for f in others if id(f) not in own and f.baseline > end + 0.3 * f.size)
            if _lets_go(group_rows(beside), rest, block):
                regions = (Region(rows=tuple(group_rows(beside))), Region(rows=tuple(block)))
                return Letterhead(regions, rest)
    return None


def _find_name(rows: Sequence[Row]) -> Fragment | None:
    fragments = [fragment for row in rows for fragment in row if any(map(str.isalpha, fragment.raw))]
    if len(fragments) < _MOST_ROWS:
        return None
    name = max(fragments, key=lambda fragment: (fragment.size, -fragment.baseline))
    usual = sorted(fragment.size for fragment in fragments)[len(fragments) // 2]
    place = next(number for number, row in enumerate(rows) if name in row)
    return name if name.size >= _LARGER * usual and place <= _HIGH_UP * len(rows) else None


def _is_left(fragment: Fragment, name: Fragment) -> bool:
    """Say whether a text stands left of the name, but for the end of a long address."""
    return fragment.x1 < name.x0 or fragment.x1 - name.x0 < _RUNS_OUT * (fragment.x1 - fragment.x0)


def _block(fragments: Sequence[Fragment]) -> list[Row]:
    """Return the first rows of a side, up to where white space ends them."""
    block: list[Row] = []
    for row in group_rows(fragments):
        if block and row[0].baseline - block[-1][0].baseline > TIGHT * max(row[0].size, block[-1][0].size):
            break
        block.append(row)
    return block


def _is_beside(block: Sequence[Row], name: Fragment) -> bool:
    """Say whether a block holds addresses, of several rows, at the height of the name."""
    if not 1 < len(block) <= _MOST_ROWS or not any("@" in fragment.raw for row in block for fragment in row):
        return False
    first, last = block[0][0], block[-1][0]
    return first.top <= name.bottom and last.bottom >= name.top and name.size >= _LARGER * first.size


def _lets_go(beside: Sequence[Row], rest: Sequence[Fragment], block: Sequence[Row]) -> bool:
    """Say whether only name and title stand beside a block, and what follows is set off from both."""
    if not 1 <= len(beside) <= _MOST_BESIDE or not rest:
        return False
    following = min(rest, key=lambda fragment: fragment.baseline)
    low = max(row[0].baseline for row in (*beside, *block))
    return following.top - low >= (_LETS_GO - 1) * following.size


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
