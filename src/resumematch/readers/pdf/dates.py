"""A gutter → whether a column of dates stands left of it, and its rows with each date on the line that it dates."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from resumematch.readers.pdf.columns import DATED, TIGHT, is_dated
from resumematch.readers.pdf.fragments import Fragment, group_rows
from resumematch.readers.pdf.gutters import Gutter, Row, text_of, width_of
from resumematch.readers.pdf.ranges import continued

_SHARE_DATED = 0.5  # of the labels that stand beside a line
_SHARE_AMONG_CELLS = 0.25  # ... where all labels stand beside one or head a section, as in a table
_SHARE_BESIDE = 0.6  # of all labels but headings
_STRAYS = 0.1  # of the labels in a table: words of its own, like a name of the form
_SPARSE = 0.6  # rows of a column of labels for each row beside it; a sidebar has about as many
_REPEATED = 2  # labels that stand there again: the fields of a form
_MOST_ROWS = 4  # of a label: a range on two rows, a place, a country
_MOST_RIGHT = 3  # rows of a date at the right with its place
_LETTERS = 24  # of a label's row; a sidebar's lines are longer
_FIELD_LETTERS = 40  # ... and of the label of a field
_WIDTH = 0.8  # of the other side at most
_ON_BASELINE = 0.45  # ems
_MIN_DATED = 2
_OPEN_RANGE = re.compile(r"[-–—]|(?:\b|(?<=\d))(?:to|until|bis|au|al?)$", re.I)
_ONE_WORD = re.compile(r"[^\W\d_]{3,12}\.?-?")  # "September", whose year is on the next row
_CLOSES_RANGE = re.compile(r"[-–—]|(?:to|until|bis|au|al?)(?=\d|[A-Z])")


@dataclass(frozen=True, slots=True)
class _Label:
    rows: list[Row]
    beside: bool  # it begins on a baseline of the other side

    @property
    def text(self) -> str:
        return " ".join(map(text_of, self.rows))

    @property
    def look(self) -> tuple[str, float, bool, bool]:
        look = self.rows[0][0].look
        return look.font, round(look.size, 1), look.bold, self.text.isupper()


def are_dates(gutter: Gutter) -> bool:
    """Say whether one side dates the lines of the other, in labels that may take several rows."""
    return _are_left_dates(gutter) or _are_right_dates(_mirrored(gutter))


def _mirrored(gutter: Gutter) -> Gutter:
    return replace(gutter, left=gutter.right, right=gutter.left)


def _are_right_dates(gutter: Gutter) -> bool:
    """Say whether all that stands at the right is dates, each with a place below it at most."""
    if width_of(gutter.left) > _WIDTH * width_of(gutter.right):
        return False
    labels = _labels(gutter)
    return (
        len(labels) > 1
        and all(label.beside and is_dated(text_of(label.rows[0])) for label in labels)
        and all(len(label.rows) <= _MOST_RIGHT for label in labels)
        and _are_labels(labels, _LETTERS)
    )


def _are_left_dates(gutter: Gutter) -> bool:
    left, right = gutter.left, gutter.right
    if width_of(left) > _WIDTH * width_of(right):
        return False
    labels = _labels(gutter)
    beside = [label for label in labels if label.beside]
    if not _are_labels(beside, _FIELD_LETTERS):
        return False
    looks = {label.look for label in beside if is_dated(label.text)} or {label.look for label in beside}
    texts = Counter(label.text for label in labels)  # what comes again is the field of a form
    strays = [
        label for label in labels if not label.beside and not _heads_section(label, looks) and texts[label.text] == 1
    ]
    if len(strays) <= _STRAYS * len(labels) and _fill_cells(beside, gutter):
        return True
    dated = sum(is_dated(label.text) for label in beside)
    if dated == len(beside) and not strays:
        return dated > 0 and len(labels) > 1 and _are_labels(beside, _LETTERS)
    return (
        dated >= max(_MIN_DATED, _SHARE_DATED * len(beside))
        and len(beside) >= _SHARE_BESIDE * (len(beside) + len(strays))
        and _are_labels(beside, _LETTERS)
    )


def _are_labels(labels: Sequence[_Label], most: int) -> bool:
    rows = [row for label in labels for row in label.rows]
    return (
        all(len(label.rows) <= _MOST_ROWS for label in labels)
        and all(len(row) == 1 for row in rows)
        and all(sum(len(fragment.letters) for fragment in row) <= most for row in rows)
    )


def _heads_section(label: _Label, looks: set[tuple[str, float, bool, bool]]) -> bool:
    """Say whether a text in the column of labels is a heading: it stands alone and looks like none of them."""
    return label.look not in looks and len(label.rows) <= 2 and not is_dated(label.text)


def _fill_cells(beside: Sequence[_Label], gutter: Gutter) -> bool:
    """Say whether labels are those of a table: some are dates, or they are fields of a form that come again."""
    again = Counter(label.text for label in beside if not is_dated(label.text))
    if sum(count - 1 for count in again.values()) >= _REPEATED:
        return True
    rows = sum(len(label.rows) for label in beside)
    dated = sum(is_dated(label.text) for label in beside)
    sparse = rows <= _SPARSE * len(group_rows(gutter.right))
    return sparse and dated >= max(_MIN_DATED, _SHARE_AMONG_CELLS * len(beside))


def join_dates(rows: Sequence[Row], gutter: Gutter) -> list[Row]:
    """Write each label of several rows on its first row; what stands beside its other rows keeps its own."""
    moved: dict[int, list[Fragment]] = {}
    taken: set[int] = set()
    other = _mirrored(gutter)
    labels = _labels(other if _are_right_dates(other) and not _are_left_dates(gutter) else gutter)
    headings = _headings(labels)
    for label in labels:
        if label in headings or not (label.beside or len(label.rows) > 1):
            continue
        own = [fragment for row in label.rows for fragment in row]
        written = _written(label)
        for fragment in written:
            fragment.labels = True
        taken.update(map(id, own))
        moved[id(own[0])] = written
    lifted = {id(row[0]): row for label in headings for row in label.rows}
    joined: list[Row] = []
    for row in rows:
        joined += [lifted[id(fragment)] for fragment in row if id(fragment) in lifted]
        row = [fragment for fragment in row if id(fragment) not in lifted]
        kept: Row = []
        for fragment in row:
            kept += moved.get(id(fragment), () if id(fragment) in taken else (fragment,))
        if kept:
            joined.append(kept)
    return joined


def _headings(labels: Sequence[_Label]) -> list[_Label]:
    """Return the labels that look as those do which head a section, and stand beside its first line."""
    looks = Counter(label.look for label in labels if label.beside)
    usual = looks.most_common(1)[0][0] if looks else None
    heading = {label.look for label in labels if not label.beside} - {usual}
    return [
        label
        for label in labels
        if label.beside and label.look in heading and len(label.rows) == 1 and not is_dated(label.text)
    ]


def _written(label: _Label) -> list[Fragment]:
    """Return the pieces of a label, the halves of a month that is broken at the end of a row set together."""
    written: list[Fragment] = []
    for row in label.rows:
        for piece in row:
            last = written[-1] if written else None
            if last is not None and last.raw[-1:] == "-" and last.raw[-2:-1].isalpha():
                written[-1] = continued(last, piece)
            else:
                written.append(piece)
    return written


def _labels(gutter: Gutter) -> list[_Label]:
    lines = sorted(row[0].baseline for row in group_rows(gutter.right))
    labels: list[_Label] = []
    for row in group_rows(gutter.left):
        size, baseline = row[0].size, row[0].baseline
        place = bisect_left(lines, baseline)
        nearest = lines[max(0, place - 1) : place + 1]
        beside = any(abs(line - baseline) <= _ON_BASELINE * size for line in nearest)
        last = labels[-1].rows[-1][0] if labels else None
        close = last and row[0].baseline - last.baseline <= TIGHT * size and 0.9 < size / last.size < 1.1
        if close and not (beside and _is_complete(labels[-1].text, text_of(row))) and _goes_on(labels[-1].text, row):
            labels[-1].rows.append(row)
        else:
            labels.append(_Label([row], beside))
    return labels


def _goes_on(label: str, row: Row) -> bool:
    """Say whether a row may be more of a label: what is no date goes on in the middle of a phrase."""
    return is_dated(label) or is_dated(text_of(row)) or not text_of(row)[:1].isupper()


def _is_complete(label: str, further: str) -> bool:
    """Say whether a label needs no further row: it has both ends of its range, or it is no date at all."""
    dates = len(DATED.findall(label))
    if not DATED.search(further):
        return dates == 0
    if dates == 0:
        return not _ONE_WORD.fullmatch(label)
    return dates > 1 or not (_OPEN_RANGE.search(label) or _CLOSES_RANGE.match(further))
