"""Bullets → how well the work is told."""

from collections.abc import Callable

from resumematch.model.evidence import BulletFacts, TrackRecord, at_least
from resumematch.model.scores import Score
from resumematch.scores.weigh import Judged, weigh

WEIGHTS = {
    "outcomes": 35.0,   # what came of the work is what a reader looks for first
    "ownership": 25.0,  # built, shipped or ran it, rather than used or attended
    "numbers": 25.0,    # a number lets a stranger judge the size of the work
    "openers": 15.0,    # "Responsible for" describes a post, not a deed
}  # fmt: skip
# The share of bullets at which a part is full: not every line needs a number, and a page of them reads as padding.
ENOUGH = {"outcomes": 0.6, "ownership": 0.7, "numbers": 0.5, "openers": 1.0}
FEWEST = 3  # bullets; with fewer a share says nothing


def written(record: TrackRecord) -> Score:
    """Score the writing of the bullets; null when there are fewer than three."""
    return weigh(
        (
            _share(record, "outcomes", lambda fact: fact.outcome, "state what came of the work"),
            _share(
                record,
                "ownership",
                lambda fact: at_least(fact.level, "built"),
                "show that you built, shipped, ran or led it",
            ),
            _share(record, "numbers", lambda fact: fact.metric, "hold a number for scale or effect"),
            _share(record, "openers", lambda fact: not fact.duty, "open with what you did, not with a duty"),
        ),
        WEIGHTS,
    )


def _share(record: TrackRecord, name: str, holds: Callable[[BulletFacts], bool], says: str) -> Judged:
    total = len(record.bullets)
    if total < FEWEST:
        return Judged(name=name, value=None, because=f"{total} statements are too few to judge")
    count = sum(holds(fact) for fact in record.bullets)
    value = min(100.0, 100.0 * count / total / ENOUGH[name])
    return Judged(
        name=name, value=value, because=f"{count} of {total} statements {says} ({ENOUGH[name]:.0%} is enough)"
    )
