"""Fragments → the same, with labels cut off that stand so close before a column that their gap looks like a space."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from resumematch.readers.pdf.fragments import Fragment, Letter

_GAP = 0.55  # ems; no space of set text is wider, but for a justified line's
_SHORTEST, _LONGEST = 4, 24  # letters of a label
_MIN_LABELS = 3
_MIN_BELOW = 3  # texts that begin where a single date is cut off
_DATE = re.compile(
    r"(?:[^\W\d_]{0,9}\.?(?:\d\d?[./])?(?:19|20)\d\d)?(?:[-–—]|to)?"
    r"(?:[^\W\d_]{0,9}[.-]?(?:\d\d?[./])?(?:(?:19|20)\d\d)?)?"
)
_GRAIN = 0.5  # points by which the left edge of a column varies


def cut_labels(fragments: Sequence[Fragment]) -> list[Fragment]:
    """Cut a fragment in two where at least three of them have a gap before one and the same column's left edge."""
    cuts: dict[int, list[tuple[Fragment, int]]] = defaultdict(list)
    for fragment in fragments:
        for at in _gaps(fragment):
            cuts[_place(fragment.letters[at].x0)].append((fragment, at))
    starts = Counter(_place(fragment.x0) for fragment in fragments)
    chosen: dict[int, int] = {}
    for place, found in sorted(cuts.items()):
        near = {place - 1, place, place + 1}
        together = sum(len(cuts.get(other, ())) for other in near)
        beginning = sum(starts[other] for other in near)
        for fragment, at in found:
            if beginning and (together >= _MIN_LABELS or (beginning >= _MIN_BELOW and _is_date(fragment, at))):
                chosen.setdefault(id(fragment), at)
    cut: list[Fragment] = []
    for fragment in fragments:
        where = chosen.get(id(fragment))
        if where is None:
            cut.append(fragment)
        else:
            label, rest = _part(fragment.letters[:where]), _part(fragment.letters[where:])
            label.labels = True
            cut += [label, rest]
    return cut


def _is_date(fragment: Fragment, at: int) -> bool:
    """Say whether a fragment begins with a date, or the start of a range, and nothing more."""
    return _DATE.fullmatch("".join(letter.text for letter in fragment.letters[:at])) is not None


def _place(x: float) -> int:
    return round(x / _GRAIN)


def _gaps(fragment: Fragment) -> list[int]:
    """Return where in a fragment's first letters a gap is wider than a space."""
    head = fragment.letters[: _LONGEST + 1]
    least = _GAP * fragment.size
    return [
        number
        for number, (one, other) in enumerate(pairwise(head), start=1)
        if number >= _SHORTEST and (other.x0 - one.x1 > least or _turns_bold(one, other))
    ]


def _turns_bold(one: Letter, other: Letter) -> bool:
    return one.text.isalnum() and other.glyph.look.bold and not one.glyph.look.bold


def _part(letters: list[Letter]) -> Fragment:
    return Fragment(
        letters,
        letters[0].x0,
        max(letter.x1 for letter in letters),
        letters[0].glyph.baseline,
        max(letter.glyph.look.size for letter in letters),
        min(letter.glyph.order for letter in letters),
    )
