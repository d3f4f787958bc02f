"""Guide → how much of what the role asks the résumé shows."""

from collections.abc import Sequence

from resumematch.model.guide import Guide, GuideItem
from resumematch.model.scores import Score
from resumematch.scores.weigh import Judged, weigh

WEIGHTS = {
    "top skills": 40.0,        # what the guide puts first
    "often missing": 30.0,     # what sets an engineer apart from those who only train models
    "responsibilities": 30.0,  # the work itself, whatever it is called
}  # fmt: skip
CREDIT = {
    "covered": 1.0,
    "thin": 0.4,  # listed or learned: a start, and less than half of having done it
    "gap": 0.0,
}


LACKING = {"thin": "only listed or learned", "gap": "without evidence"}
NOUNS = {
    "top skills": "top skills",
    "often missing": "often missing skills",
    "responsibilities": "responsibilities",
}


def covered(guide: Guide) -> Score:
    """Score the coverage of a role's guide."""
    items = {
        "top skills": guide.top_skills,
        "often missing": guide.often_missing,
        "responsibilities": guide.responsibilities,
    }
    return weigh([_judge(name, group) for name, group in items.items()], WEIGHTS)


def _judge(name: str, items: Sequence[GuideItem]) -> Judged:
    if not items:
        return Judged(name=name, value=None, because="the guide names none")
    value = 100.0 * sum(CREDIT.get(item.status, 0.0) for item in items) / len(items)
    counts = {status: sum(item.status == status for item in items) for status in CREDIT}
    lacking = [f"{counts[status]} {says}" for status, says in LACKING.items() if counts[status]]
    said = ", ".join((f"{counts['covered']} of {len(items)} {NOUNS[name]} shown in work", *lacking))
    return Judged(name=name, value=value, because=said)
