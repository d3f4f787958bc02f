"""Finds which of many stretches of a text an offset stands in, in the time of a look into a dictionary."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice
from typing import Protocol

_LOOK_BACK = 100  # stretches: one that a column break cut in two holds those of the other column between its halves


class Stretch(Protocol):
    """Something that stands at start:end of a text."""

    @property
    def start(self) -> int:
        """Return where it starts."""

    @property
    def end(self) -> int:
        """Return where it ends."""


def stretch_at(stretches: Sequence[Stretch], offset: int) -> int | None:
    """Return the index of the stretch that holds an offset, the innermost where they overlap.

    Args:
        stretches: in the order of their starts.
        offset: a place in the text.
    """
    before = bisect_right(stretches, offset, key=lambda stretch: stretch.start)
    return next((at for at in islice(range(before - 1, -1, -1), _LOOK_BACK) if offset < stretches[at].end), None)
