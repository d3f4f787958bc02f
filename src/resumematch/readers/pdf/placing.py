"""Drafts in reading order and texts set sideways → the latter before what they stand beside: they head it."""

from collections.abc import Sequence
from itertools import groupby

from resumematch.readers.pdf.lines import Draft

_LONGEST = 40  # letters; a longer text along an edge is a note of its own
_MOST_ABOVE = 6.0  # points by which what is headed begins above its heading


def with_sideways(drafts: Sequence[Draft], turned: Sequence[Draft]) -> list[Draft]:
    """Return all drafts, each turned text in the place where a person reads it, and in a block of its own."""
    placed = list(drafts)
    for text in turned:
        placed.insert(_place(text, placed), text)
    return _renumbered(placed, frozenset(map(id, turned)))


def _place(text: Draft, drafts: Sequence[Draft]) -> int:
    """Return the index of the first line beside a turned text, in the block nearest to it."""
    own = [(n, draft) for n, draft in enumerate(drafts) if draft.page == text.page]
    end = own[-1][0] + 1 if own else len(drafts)
    if text.beside is None or len(text.text) > _LONGEST:
        return end
    top = text.beside - _MOST_ABOVE
    beside = [(n, draft) for n, draft in own if draft.box.top >= top and draft.baseline <= text.box.bottom + draft.size]
    if not beside:
        return end
    nearest = min(beside, key=lambda entry: (_distance(entry[1], text), entry[0]))[1].block
    return next(n for n, draft in beside if draft.block == nearest)


def _distance(draft: Draft, text: Draft) -> float:
    return max(0.0, draft.box.x0 - text.box.x1, text.box.x0 - draft.box.x1)


def _renumbered(drafts: Sequence[Draft], turned: frozenset[int]) -> list[Draft]:
    block = -1
    for _, group in groupby(drafts, key=lambda draft: (draft.block, id(draft) if id(draft) in turned else 0)):
        block += 1
        for draft in group:
            draft.block = block
    return list(drafts)
