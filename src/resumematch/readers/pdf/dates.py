"""A gutter → whether a column of dates stands left of it, and its rows with each date on the line that it dates."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumematch.readers.pdf.columns import DATED, TIGHT, is_dated
from resumematch.readers.pdf.fragments import Fragment, group_rows
from resumematch.readers.pdf.gutters import Gutter, Row

_SHARE_DATED = 0.5  # of the labels that stand beside a line
_SHARE_BESIDE = 0.6  # of all labels; the others head a section
_MOST_ROWS = 4  # of a label: a range on two rows, a place, a country
_LETTERS = 24  # of a label's row; a sidebar's lines are longer
_WIDTH = 0.8  # of the other side at most
_ON_BASELINE = 0.45  # ems
_MIN_DATED = 2
_OPEN_RANGE = re.compile(r"[-–—]|\b(?:to|until|bis|au|al?)$", re.I)


@dataclass(frozen=True, slots=True)
class _Label:
    rows: list[Row]
    beside: bool  # it begins on a baseline of the other side

    @property
    def text(self) -> str:
        return " ".join(map(_text, self.rows))


def are_dates(gutter: Gutter) -> bool:
    """Say whether the left side dates the lines at the right, in labels that may take several rows."""
    left, right = gutter.left, gutter.right
    if _width(left) > _WIDTH * _width(right) or sum(is_dated(fragment.raw) for fragment in left) < _MIN_DATED:
        return False
    labels = _labels(gutter)
    beside = [label for label in labels if label.beside]
    dated = sum(is_dated(label.text) for label in beside)
    rows = [row for label in beside for row in label.rows]
    return (
        dated >= max(_MIN_DATED, _SHARE_DATED * len(beside))
        and len(beside) >= _SHARE_BESIDE * len(labels)
        and all(len(label.rows) <= _MOST_ROWS for label in beside)
        and all(len(row) == 1 for row in rows)
        and all(sum(len(fragment.letters) for fragment in row) <= _LETTERS for row in rows)
    )


def join_dates(rows: Sequence[Row], gutter: Gutter) -> list[Row]:
    """Write each label of several rows on its first row; what stands beside its other rows keeps its own."""
    moved: dict[int, list[Fragment]] = {}
    taken: set[int] = set()
    for label in _labels(gutter):
        if label.beside and len(label.rows) > 1:
            rest = [fragment for row in label.rows[1:] for fragment in row]
            moved[id(label.rows[0][-1])] = rest
            taken.update(map(id, rest))
    joined: list[Row] = []
    for row in rows:
        kept: Row = []
        for fragment in row:
            if id(fragment) not in taken:
                kept += [fragment, *moved.get(id(fragment), ())]
        if kept:
            joined.append(kept)
    return joined


def _labels(gutter: Gutter) -> list[_Label]:
    lines = [row[0] for row in group_rows(gutter.right)]
    labels: list[_Label] = []
    for row in group_rows(gutter.left):
        size = row[0].size
        beside = any(abs(line.baseline - row[0].baseline) <= _ON_BASELINE * size for line in lines)
        last = labels[-1].rows[-1][0] if labels else None
        close = last and row[0].baseline - last.baseline <= TIGHT * size and 0.9 < size / last.size < 1.1
        if close and not (beside and _is_complete(labels[-1].text, _text(row))):
            labels[-1].rows.append(row)
        else:
            labels.append(_Label([row], beside))
    return labels


def _is_complete(label: str, further: str) -> bool:
    """Say whether a label needs no further row: it has both ends of its range, or it is no date at all."""
    dates = len(DATED.findall(label))
    if not DATED.search(further):
        return dates == 0
    return dates > 1 or not _OPEN_RANGE.search(label)


def _text(row: Row) -> str:
    return " ".join(fragment.raw for fragment in row)


def _width(side: Sequence[Fragment]) -> float:
    return max(f.x1 for f in side) - min(f.x0 for f in side)
