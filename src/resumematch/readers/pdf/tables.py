"""A gutter within a table that lines rule → the table's rows, each read cell by cell."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from resumematch.readers.pdf.fragments import Fragment, group_rows
from resumematch.readers.pdf.gutters import Gutter, Row
from resumematch.readers.pdf.ink import Ink, Rect
from resumematch.readers.pdf.ranges import continued

_MIN_LINES = 3  # level lines: two rows of a table have three
_ROW_LINES, _FRAMED = 2, 3  # lines of a table of one row, and upright lines that frame and part it
_HIGHEST = 0.25  # of the page; a single row that is higher is a panel
_MOST_LINES = 60  # of a table that is looked at line by line
_MIN_UPRIGHT = 2  # upright lines between two rows
_COVERED = 0.8  # of the table's width or height that a line covers, in pieces
_GRAIN = 2.0  # points between lines that are one
_SHORT_ROWS, _SHORT_LETTERS = 4, 30  # of a cell that labels the others: dates, a title, an employer


class Table(NamedTuple):
    """What stands above a table, its rows read cell by cell, and what stands below it."""

    above: list[Row]
    rows: list[Row]
    below: list[Row]


def read_table(gutter: Gutter, rows: Sequence[Row], ink: Ink) -> Table | None:
    """Read the ruled table that a gutter runs through; None where level and upright lines make no table."""
    around = (*gutter.left, *gutter.right)
    left, right = min(f.x0 for f in around), max(f.x1 for f in around)
    lines = _lines(((y0, x0, y1, x1) for x0, y0, x1, y1 in ink.rules), left, right)
    levels = _stretch(lines, [row[0].baseline for row in rows], ink)
    if len(levels) < _ROW_LINES:
        return None
    top, bottom = levels[0], levels[-1]
    uprights = _lines(ink.rules, top, bottom)
    if len(levels) < _MIN_LINES and (len(uprights) < _FRAMED or bottom - top > _HIGHEST * ink.height):
        return None
    inner = [x for x in uprights if left + _GRAIN < x < right - _GRAIN]
    if not any(_parts(x, gutter, top, bottom) for x in inner):
        return None
    found: list[Row] = []
    for high, low in pairwise(levels):
        found.extend(_cells([f for row in rows for f in row if high < f.baseline <= low], uprights))
    return Table(
        above=[row for row in rows if row[0].baseline <= top],
        rows=found,
        below=[row for row in rows if row[0].baseline > bottom],
    )


def _stretch(levels: Sequence[float], baselines: Sequence[float], ink: Ink) -> Sequence[float]:
    """Return the level lines of the table with the most text: between those of one table run upright lines."""
    if len(levels) > _MOST_LINES:
        return levels
    stretches = [list(levels[:1])]
    for high, low in pairwise(levels):
        if len(_lines(ink.rules, high, low)) < _MIN_UPRIGHT:
            stretches.append([])
        stretches[-1].append(low)
    return max(stretches, key=lambda own: sum(own[0] < baseline < own[-1] for baseline in baselines) if own else 0)


def _parts(x: float, gutter: Gutter, top: float, bottom: float) -> bool:
    """Say whether an upright line runs between the two sides of a gutter, within the table."""
    left = [f.x1 for f in gutter.left if top < f.baseline < bottom]
    right = [f.x0 for f in gutter.right if top < f.baseline < bottom]
    return bool(left and right) and max(left) - 1 <= x <= min(right) + 1


def _lines(rules: Iterable[Rect], low: float, high: float) -> list[float]:
    """Return where upright lines stand that cover most of a stretch; for level ones, x and y are exchanged."""
    covered: dict[int, float] = defaultdict(float)
    for x0, y0, x1, y1 in rules:
        if x1 - x0 <= _GRAIN + 1 and y1 - y0 > _GRAIN:
            covered[round((x0 + x1) / 2 / _GRAIN)] += max(0.0, min(y1, high) - max(y0, low))
    places = sorted(place for place, length in covered.items() if length >= _COVERED * (high - low))
    return [place * _GRAIN for n, place in enumerate(places) if n == 0 or place - places[n - 1] > 1]


def _cells(fragments: Sequence[Fragment], uprights: Sequence[float]) -> list[Row]:
    """Return a row of the table: short cells on one line, then the rows of each longer one."""
    cells: dict[int, list[Fragment]] = defaultdict(list)
    for fragment in fragments:
        cells[sum(x <= fragment.x0 + _GRAIN for x in uprights)].append(fragment)
    first: Row = []
    rest: list[Row] = []
    for place in sorted(cells):
        own = group_rows(cells[place])
        if len(own) <= _SHORT_ROWS and all(sum(len(f.letters) for f in row) <= _SHORT_LETTERS for row in own):
            first += _cell([fragment for row in own for fragment in row])
        else:
            rest += own
    return ([first] if first else []) + rest


def _cell(pieces: Sequence[Fragment]) -> list[Fragment]:
    """Return the rows of a short cell one after the other, a range of dates that wrapped as one."""
    written: list[Fragment] = []
    for piece in pieces:
        if written and written[-1].raw[-1:] == "-" and written[-1].raw[-2:-1].isalpha():
            written[-1] = continued(written[-1], piece)
            continue
        if written and written[-1].look.bold != piece.look.bold:  # a title, and an employer below it
            written[-1].labels = True
        written.append(piece)
    return written
