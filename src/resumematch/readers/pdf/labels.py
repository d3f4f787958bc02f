"""Rows with section headings in a column of their own at the left → the same rows, each before what it heads."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from resumematch.readers.pdf.columns import DATED, TIGHT
from resumematch.readers.pdf.fragments import Fragment
from resumematch.readers.pdf.gutters import Gutter, Row

_MIN_LABELS = 2
_ROWS_PER_LABEL = 2.5  # on average; labels of a skills list head one or two rows
_LONGEST = 5  # rows of at least one of the sections
_SHARE = 0.5  # of the rows that the gutter runs along
_ON_LINE = 0.2  # ems between a heading and the line beside it
_LETTERS = 40  # of a heading at most


def lift_labels(rows: Sequence[Row], gutters: Sequence[Gutter], *, beside: bool = False) -> list[Row] | None:
    """Give headings that stand left of their section a row before it; None where there are none.

    Args:
        beside: take only headings that all begin on the first line of what they head, so that they make no column.
    """
    for gutter in gutters:
        labels = _labels(rows, gutter)
        while labels and not _is_heading(labels[0][1]):  # the end of a line above, of addresses say
            del labels[0]
        if labels and _are_headings(labels, gutter, len(rows)) and (not beside or _are_beside(labels, gutter)):
            return _lift(rows, gutter, labels)
    return None


def _are_beside(labels: Sequence[tuple[int, Row]], gutter: Gutter) -> bool:
    """Say whether headings of one look begin each on a line of the other side."""
    if len({_style(label[0])[:3] for _, label in labels}) > 1:
        return False
    lines = [fragment.baseline for fragment in gutter.right]
    return all(min(abs(line - label[0].baseline) for line in lines) <= _ON_LINE * label[0].size for _, label in labels)


def _labels(rows: Sequence[Row], gutter: Gutter) -> list[tuple[int, Row]]:
    """Return the texts left of the gutter with their first row's number; close rows make one text."""
    left = set(map(id, gutter.left))
    labels: list[tuple[int, Row]] = []
    for number in range(gutter.first, gutter.last + 1):
        own = [fragment for fragment in rows[number] if id(fragment) in left]
        if not own:
            continue
        last = labels[-1][1][-1] if labels else None
        if last and own[0].baseline - last.baseline <= TIGHT * last.size and own[0].look == last.look:
            labels[-1][1].extend(own)
        else:
            labels.append((number, own))
    return labels


def _are_headings(labels: Sequence[tuple[int, Row]], gutter: Gutter, rows: int) -> bool:
    if len(labels) < _MIN_LABELS or gutter.last - gutter.first + 1 < _SHARE * rows:
        return False
    starts = [number for number, _ in labels] + [gutter.last + 1]
    lengths = [other - one for one, other in pairwise(starts)]
    if max(lengths) < _LONGEST or sum(lengths) < _ROWS_PER_LABEL * len(labels):
        return False
    body = Counter(_style(fragment) for fragment in gutter.right).most_common(1)[0][0]
    return all(_is_heading(label) and all(_style(fragment) != body for fragment in label) for _, label in labels)


def _is_heading(label: Row) -> bool:
    text = "".join(fragment.raw for fragment in label)
    return len(text) <= _LETTERS and text[:1].isupper() and not DATED.search(text)


def _style(fragment: Fragment) -> tuple[str, float, bool, str | None, bool]:
    look = fragment.look
    return look.font, round(look.size, 1), look.bold, look.color, fragment.raw.isupper()


def _lift(rows: Sequence[Row], gutter: Gutter, labels: Sequence[tuple[int, Row]]) -> list[Row]:
    left = set(map(id, gutter.left))
    heads = dict(labels)
    lifted: list[Row] = []
    for number, row in enumerate(rows):
        if number in heads:
            lifted.append(heads[number])
        rest = [fragment for fragment in row if id(fragment) not in left]
        if rest:
            lifted.append(rest)
    return lifted
