"""Rows → gutters: upright white strips with text on both sides, each over the rows that do not cross it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from resumematch.readers.pdf.fragments import Fragment

Row = list[Fragment]

_MIN_WIDTH = 0.6  # of the body size; tighter columns touch
_WIDE_ENOUGH = 20.0  # points; a wider gutter is no better sign
_MAX_CANDIDATES = 48
_MAX_TRIED = 16
_GRAIN = 3.0  # points between candidate positions
_APART = 9.0  # ems of white over the whole width, across which no column runs on
_OUTLIERS, _EDGE = 0.1, 0.3  # of a side's texts: those that stand before its edge, and those that begin there
LARGE = 1.3
"""Of the body's size, from which two texts on one row may be headings side by side."""

_ALIKE = 0.1  # points by which the sizes of headings differ
_LOCAL = 0.6  # of the rows; where one side takes less of them, the strip is cut down to that side's rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Gutter:
    """A strip at `x` over the rows first … last, with what stands left and right of it."""

    x: float
    first: int
    last: int
    left: tuple[Fragment, ...]
    right: tuple[Fragment, ...]
    score: float


def find_gutters(rows: Sequence[Row]) -> list[Gutter]:
    """Return the gutters of a page or a column, the likeliest first."""
    if len(rows) < 2:
        return []
    size = median(fragment.size for row in rows for fragment in row)
    breaks = [
        number
        for number, (one, other) in enumerate(pairwise(rows), start=1)
        if other[0].top - one[0].bottom > _APART * size
    ]
    found: list[Gutter] = []
    spans = [[(fragment.x0, fragment.x1) for fragment in row] for row in rows]
    for x in _candidates(rows):
        runs = _clear_runs(spans, x)
        for first, last in _unbroken(runs, breaks) if breaks else runs:
            gutter = _measure(rows, x, first, last, size)
            if gutter:
                found.append(gutter)
    found += _below_headings(rows, spans, size)
    found.sort(key=lambda gutter: (-gutter.score, gutter.x, gutter.first))
    return _distinct(found)


def _below_headings(
    rows: Sequence[Row], spans: Sequence[Sequence[tuple[float, float]]], size: float
) -> Iterable[Gutter]:
    """Yield the gutters between two large texts on one row, however little stands below one of them."""
    for number, row in enumerate(rows):
        if len(row) != 2 or row[0].size < LARGE * size or abs(row[0].size - row[1].size) > _ALIKE:
            continue
        x = row[1].x0 - 1
        last = next((end for start, end in _clear_runs(spans, x) if start <= number <= end), number)
        below = [fragment for one in rows[number : last + 1] for fragment in one]
        left, right = (tuple(f for f in below if (f.x1 > x + 0.5) is side) for side in (False, True))
        if last > number and row[1].x0 - max(f.x1 for f in left) >= _MIN_WIDTH * size:
            yield Gutter(x=x, first=number, last=last, left=left, right=right, score=float(last - number))


def _candidates(rows: Sequence[Row]) -> list[float]:
    """Return positions just left of a fragment that has a neighbour on its left, and just right of that neighbour."""
    seen: Counter[int] = Counter()
    for row in rows:
        for one, other in pairwise(row):
            seen[int((other.x0 - 1) // _GRAIN)] += 2
            seen[int((one.x1 + 1) // _GRAIN) + 1] += 1
    for row in rows:  # a column whose rows have no neighbour on their baseline still begins at one place
        seen[int((row[0].x0 - 1) // _GRAIN)] += 1
    best = sorted(seen, key=lambda place: (-seen[place], place))[:_MAX_CANDIDATES]
    return [place * _GRAIN for place in best]


def _clear_runs(spans: Sequence[Sequence[tuple[float, float]]], x: float) -> Iterable[tuple[int, int]]:
    """Yield the stretches of rows that do not cross a position; a row is given as the spans of its fragments."""
    left, right = x - 0.5, x + 0.5
    start = 0
    for number, row in enumerate(spans):
        for x0, x1 in row:
            if x0 < left and x1 > right:
                if start < number:
                    yield start, number - 1
                start = number + 1
                break
    if start < len(spans):
        yield start, len(spans) - 1


def _unbroken(runs: Iterable[tuple[int, int]], breaks: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Cut runs where no column runs on."""
    for first, last in runs:
        cuts = [first, *(row for row in breaks if first < row <= last), last + 1]
        for start, end in pairwise(cuts):
            yield start, end - 1


def _measure(rows: Sequence[Row], x: float, first: int, last: int, size: float) -> Gutter | None:
    if last == first:
        return None
    first, last = _cut_to_shorter_side(rows, x, first, last)
    x = _at_edge(rows[first : last + 1], x, size)
    if last <= first:
        return None
    left: list[Fragment] = []
    right: list[Fragment] = []
    rows_left = rows_right = 0
    edge = x + 0.5
    for row in rows[first : last + 1]:
        beyond = [fragment for fragment in row if fragment.x1 > edge]
        if len(beyond) < len(row):
            left += [fragment for fragment in row if fragment.x1 <= edge]
            rows_left += 1
        if beyond:
            right += beyond
            rows_right += 1
    if not left or not right:
        return None
    width = min([fragment.x0 for fragment in right]) - max([fragment.x1 for fragment in left])
    if width < _MIN_WIDTH * size:
        return None
    score = (last - first + 1) * min(width, _WIDE_ENOUGH) ** 0.5 * min(rows_left, rows_right) ** 0.5
    return Gutter(x=x, first=first, last=last, left=tuple(left), right=tuple(right), score=score)


def _at_edge(rows: Sequence[Row], x: float, size: float) -> float:
    """Return where the right side's common left edge is, where a few short texts of the left side reach over `x`."""
    beyond = [(fragment.x0, fragment.x1) for row in rows for fragment in row if fragment.x1 > x + 0.5]
    if len(beyond) * _OUTLIERS < 1:
        return x
    starts = [x0 for x0, _ in beyond]
    if min(beyond)[1] > max(starts) - _MIN_WIDTH * size:  # the first text reaches over any edge
        return x
    place, count = Counter(int(start // _GRAIN) for start in starts).most_common(1)[0]
    edge = place * _GRAIN
    outside = [x1 for x0, x1 in beyond if x0 < edge - 1]
    few = 0 < len(outside) <= _OUTLIERS * len(starts) and count >= _EDGE * len(starts)
    return edge - 1 if few and all(edge - x1 >= _MIN_WIDTH * size for x1 in outside) else x


def _cut_to_shorter_side(rows: Sequence[Row], x: float, first: int, last: int) -> tuple[int, int]:
    edge = x + 0.5
    stretch = range(first, last + 1)
    for is_right in (True, False):
        if is_right:
            own = [n for n in stretch if rows[n][-1].x1 > edge]  # rows run from left to right
        else:
            own = [n for n in stretch if rows[n][0].x1 <= edge]
        if own and own[-1] - own[0] + 1 < _LOCAL * (last - first + 1):
            return own[0], own[-1]
    return first, last


def _distinct(found: Sequence[Gutter]) -> list[Gutter]:
    kept: list[Gutter] = []
    seen: set[tuple[int, int, int, int]] = set()
    for gutter in found:
        key = (gutter.first, gutter.last, len(gutter.left), len(gutter.right))
        if key not in seen:
            seen.add(key)
            kept.append(gutter)
        if len(kept) == _MAX_TRIED:
            break
    return kept


def text_of(row: Row) -> str:
    """Return what a row says."""
    return " ".join(fragment.raw for fragment in row)


def width_of(side: Sequence[Fragment]) -> float:
    """Return the points from the left edge of one side to its right edge."""
    return max(fragment.x1 for fragment in side) - min(fragment.x0 for fragment in side)
