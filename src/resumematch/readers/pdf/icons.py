"""Drafts that an icon opens → list items, where the same icon stands before several statements: it is a list mark."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from resumematch.readers.pdf.columns import DATED
from resumematch.readers.pdf.lines import Draft

_MIN_ITEMS = 3
_NEAR = 4  # lines from one item to the next in a list
_STATEMENT = 30  # letters; an address or a place that an icon stands before is shorter
_MARK = "• "


def mark_icon_items(drafts: Sequence[Draft]) -> None:
    """Write a list mark for every icon that serves as one."""
    opened: dict[str, list[int]] = defaultdict(list)
    for number, draft in enumerate(drafts):
        if draft.icon is not None and draft.role is None:
            opened[draft.icon].append(number)
    for numbers in opened.values():
        if _are_items([drafts[number] for number in numbers], numbers):
            for number in numbers:
                _mark(drafts[number])


def _are_items(lines: Sequence[Draft], numbers: Sequence[int]) -> bool:
    if sum(len(line.text) >= _STATEMENT for line in lines) < _MIN_ITEMS:
        return False
    dated = sum(bool(DATED.search(line.text)) for line in lines)
    near = sum(other - one <= _NEAR for one, other in pairwise(numbers))
    return dated <= len(lines) / 2 and 2 * near >= len(lines) - 1


def _mark(draft: Draft) -> None:
    draft.text = _MARK + draft.text
    draft.places = [(at + len(_MARK), letter) for at, letter in draft.places]
    draft.role, draft.level = "item", 1
