"""Many edits of one résumé → the score that each would give, in time that does not grow with the square of the ad.

The sums are those of fit.py in their order, so that an edit's score is to the last digit what assess() would give.
"""

from collections.abc import Mapping, Sequence

from resumematch.matching.fit import DIGITS, PART_OF, Asked, Frame, hint, weights_of
from resumematch.matching.weights import PARTS
from resumematch.matching.worth import Worth, relation
from resumematch.model.taxonomy import Taxonomy


class Rescorer:
    """Knows what every need is worth before the edits, and adds up again where an edit changes that."""

    def __init__(self, frame: Frame, worths: Sequence[Worth]) -> None:
        self._frame = frame
        self._parts: dict[str, list[int]] = {part: [] for part in PART_OF.values()}  # the places of its needs
        for at, asked in enumerate(frame.asked):
            self._parts[PART_OF[asked.importance]].append(at)
        by_part = {part: [worths[at] for at in places] for part, places in self._parts.items()}
        self._weights = weights_of(by_part, frame.shares) if frame.enough else {}
        self._credits = [worth.weight * worth.credit for worth in worths]
        self._hints = [worth.weight * hint(worth) for worth in worths]
        self._totals = {part: sum(worth.weight for worth in found) for part, found in by_part.items()}
        self._order = [at for places in self._parts.values() for at in places]
        self._total = sum(worths[at].weight for at in self._order)

    def score(self, changed: Mapping[int, Worth]) -> float | None:
        """Return the score with these worths at their needs' places; None where there is not enough to grade."""
        if not self._frame.enough:
            return None
        credits, hints = self._credits, self._hints
        if changed:
            credits, hints = credits.copy(), hints.copy()
            for at, worth in changed.items():
                credits[at], hints[at] = worth.weight * worth.credit, worth.weight * hint(worth)
        points = []
        for name in PARTS:
            if name in self._parts:
                value = _mean([credits[at] for at in self._parts[name]], self._totals[name])
            else:
                share = self._frame.shares[name]
                value = None if share is None else round(100 * share, DIGITS)
            if value is not None:
                points.append(self._weights.get(name, 0.0) * value / 100)
        listed = _mean([hints[at] for at in self._order], self._total)
        if listed is not None:
            points.append(self._weights.get("only listed", 0.0) * listed / 100)
        return round(sum(points), DIGITS)


def _mean(weighed: list[float], total: float) -> float | None:
    return round(100 * sum(weighed) / total, DIGITS) if weighed else None


class Hearers:
    """Knows for which needs of an ad a skill speaks, without asking each."""

    def __init__(self, asked: Sequence[Asked], taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self._asked: dict[str, list[int]] = {}  # places by the skills asked
        self._below: dict[str, list[str]] = {}  # asked skills by what stands right above or beside them
        for at, one in enumerate(asked):
            for skill in one.need.any_of:
                self._asked.setdefault(skill, []).append(at)
        for skill in self._asked:
            entry = taxonomy.skills.get(skill)
            for other in (*entry.near, *entry.belongs_to) if entry else ():
                self._below.setdefault(other, []).append(skill)

    def of(self, skill: str) -> list[int]:
        """Return the places of the needs that a proof of the skill changes, in their order."""
        known = self._taxonomy
        others = {skill, *known.implied(skill), *known.umbrellas(skill), *self._below.get(skill, ())}
        heard = [other for other in others if other in self._asked and relation(other, skill, known) is not None]
        return sorted({at for other in heard for at in self._asked[other]})
