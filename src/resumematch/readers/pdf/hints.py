"""Fragments → the same, with labels cut off that stand so close before a column that their gap looks like a space."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from resumematch.readers.pdf.fragments import Fragment, Letter

_GAP = 0.55  # ems; no space of set text is wider, but for a justified line's
_SHORTEST, _LONGEST = 4, 24  # letters of a label
_MIN_LABELS = 3
_GRAIN = 0.5  # points by which the left edge of a column varies


def cut_labels(fragments: Sequence[Fragment]) -> list[Fragment]:
    """Cut a fragment in two where at least three of them have a gap before one and the same column's left edge."""
    cuts: dict[int, list[tuple[Fragment, int]]] = defaultdict(list)
    for fragment in fragments:
        for at in _gaps(fragment):
            cuts[_place(fragment.letters[at].x0)].append((fragment, at))
    starts = {_place(fragment.x0) for fragment in fragments}
    chosen: dict[int, int] = {}
    for place, found in sorted(cuts.items()):
        near = {place - 1, place, place + 1}
        together = sum(len(cuts.get(other, ())) for other in near)
        if together >= _MIN_LABELS and near & starts:
            for fragment, at in found:
                chosen.setdefault(id(fragment), at)
    cut: list[Fragment] = []
    for fragment in fragments:
        where = chosen.get(id(fragment))
        cut.extend([fragment] if where is None else [_part(fragment.letters[:where]), _part(fragment.letters[where:])])
    return cut


def _place(x: float) -> int:
    return round(x / _GRAIN)


def _gaps(fragment: Fragment) -> list[int]:
    """Return where in a fragment's first letters a gap is wider than a space."""
    head = fragment.letters[: _LONGEST + 1]
    least = _GAP * fragment.size
    return [
        number
        for number, (one, other) in enumerate(pairwise(head), start=1)
        if number >= _SHORTEST and other.x0 - one.x1 > least
    ]


def _part(letters: list[Letter]) -> Fragment:
    return Fragment(
        letters,
        letters[0].x0,
        max(letter.x1 for letter in letters),
        letters[0].glyph.baseline,
        max(letter.glyph.look.size for letter in letters),
        min(letter.glyph.order for letter in letters),
    )
