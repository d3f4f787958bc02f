"""One bullet's text with every cue and every quantity in it: what the judgements on it are made from."""

import re
from dataclasses import dataclass, field

from resumematch.evidence.numbers import REACH
from resumematch.evidence.quantities import Quantity, find_quantities
from resumematch.evidence.signals import Signals, Span
from resumematch.model.resume import SectionKind

LONGEST = 3000  # characters: half a page; a longer statement is a wall of text, judged by its beginning
PEOPLE_ACT = 6  # characters between who relies on it and what they do: "reps save", "agents can now"
_NEGATION = re.compile(r"\b(?:not|never|without|yet to|lacks?|lacking|no)\s+(?:[\w/-]+\s+){0,2}$", re.IGNORECASE)


@dataclass(slots=True)
class Statement:
    """A statement of work. Offsets are into `text`."""

    text: str
    section: SectionKind
    signals: Signals
    quantities: tuple[Quantity, ...] = ()
    cues: dict[str, tuple[Span, ...]] = field(default_factory=dict)  # where cues stand, by their kind

    def spans(self, kind: str) -> tuple[Span, ...]:
        """Return where cues of this kind stand."""
        found = self.cues.get(kind)
        if found is None and kind not in self.signals.kinds:
            raise KeyError(kind)
        return found or ()

    def before(self, offset: int) -> str:
        """Return the text before an offset, as far as it can matter."""
        return self.text[max(0, offset - REACH) : offset]

    def has(self, *kinds: str) -> bool:
        """Tell whether any cue of any of these kinds stands in it."""
        return any(self.spans(kind) for kind in kinds)

    def asserted(self, kind: str, *, unless: str | None = None) -> bool:
        """Tell whether a cue of this kind stands in it, neither negated nor inside a cue of the kind `unless`."""
        voids = self.spans(unless) if unless else ()
        return any(
            not _NEGATION.search(self.before(start)) and not any(v[0] < end and start < v[1] for v in voids)
            for start, end in self.spans(kind)
        )

    def opens_with(self, kind: str) -> bool:
        """Tell whether it starts with a cue of this kind."""
        return bool(self.signals.finder(kind).opens(self.text))

    def has_quantity(self, *kinds: str) -> bool:
        """Tell whether it holds a quantity of any of these kinds (of any kind when none is given)."""
        return any(not kinds or quantity.kind in kinds for quantity in self.quantities)

    def followed(self, kind: str, other: str, reach: int) -> bool:
        """Tell whether a cue of one kind is followed by one of another within `reach` characters."""
        return any(0 <= start - end <= reach for _, end in self.spans(kind) for start, _ in self.spans(other))

    def near(self, kind: str, others: tuple[Span, ...], reach: int) -> bool:
        """Tell whether a cue of this kind stands within `reach` characters of any of the other spans."""
        return any(gap(span, other) <= reach for span in self.spans(kind) for other in others)


def gap(left: Span, right: Span) -> int:
    """Return how many characters stand between two spans; 0 when they touch or overlap."""
    return max(0, max(left[0], right[0]) - min(left[1], right[1]))


def read_statement(text: str, section: SectionKind, signals: Signals) -> Statement:
    """Find what stands in a bullet's text."""
    text = text[:LONGEST]
    quantities, cues = find_quantities(text, signals), signals.all_spans(text)
    return Statement(text=text, section=section, signals=signals, quantities=quantities, cues=cues)
