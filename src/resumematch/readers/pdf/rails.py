"""A gutter → the rows beside it, where employers, places and dates stand in a rail at the left of what they head."""

from collections.abc import Sequence

from resumematch.readers.pdf.columns import TIGHT, is_dated
from resumematch.readers.pdf.fragments import group_rows
from resumematch.readers.pdf.gutters import Gutter, Row, text_of, width_of

_MIN_LABELS = 2
_MOST_ROWS = 5  # of a label: an employer on two rows, a place, a range on two rows
_LETTERS = 34  # of a label's row
_WIDTH = 0.7  # of the other side at most
_ON_BASELINE = 0.45  # ems


def read_rail(rows: Sequence[Row], gutter: Gutter) -> list[Row] | None:
    """Write each label of a rail in rows of its own before the line that it begins beside; None where there is none."""
    labels = _labels(gutter)
    if not labels or width_of(gutter.left) > _WIDTH * width_of(gutter.right):
        return None
    taken = {id(fragment) for label in labels for row in label for fragment in row}
    heads = {id(label[0][0]): label for label in labels}
    read: list[Row] = []
    for row in rows:
        for fragment in row:
            read += heads.get(id(fragment), ())
        rest = [fragment for fragment in row if id(fragment) not in taken]
        if rest:
            read.append(rest)
    return read


def _labels(gutter: Gutter) -> list[list[Row]]:
    """Return the texts of the left side that begin beside a line; none unless each closes with its date."""
    lines = [row[0].baseline for row in group_rows(gutter.right)]
    beside = [
        label
        for label in _groups(gutter)
        if any(abs(line - label[0][0].baseline) <= _ON_BASELINE * label[0][0].size for line in lines)
    ]
    return beside if len(beside) >= _MIN_LABELS and all(map(_closes_with_date, beside)) else []


def _groups(gutter: Gutter) -> list[list[Row]]:
    groups: list[list[Row]] = []
    for row in group_rows(gutter.left):
        last = groups[-1][-1][0] if groups else None
        if last and row[0].baseline - last.baseline <= TIGHT * row[0].size:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _closes_with_date(label: Sequence[Row]) -> bool:
    first, *_, last = (text_of(row) for row in (*label, label[-1]))
    short = all(len(text_of(row)) <= _LETTERS for row in label)
    return 1 < len(label) <= _MOST_ROWS and short and is_dated(last) and not is_dated(first)
