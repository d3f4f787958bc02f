"""Worths → the honest edits that would gain most, each gain found by scoring the edited résumé again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from resumematch.matching.fit import Asked
from resumematch.matching.ledger import Ledger, Proof
from resumematch.matching.rescore import Hearers
from resumematch.matching.weights import PLAN_STEPS
from resumematch.matching.worth import Worth, weigh_need
from resumematch.model.comparison import PlanStep
from resumematch.model.evidence import at_least
from resumematch.model.job import JobAd, Need
from resumematch.model.taxonomy import Taxonomy


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A change to the résumé: what to do, and what the résumé would then prove. `costly`: work comes before words."""

    action: str
    need: Need
    proof: Proof
    costly: bool


def plan_edits(
    pairs: Sequence[tuple[Asked, Worth]],
    ledger: Ledger,
    job: JobAd,
    taxonomy: Taxonomy,
    score: Callable[[Ledger, Mapping[int, Worth]], float | None],
) -> tuple[PlanStep, ...]:
    """Order the edits by gain, those that only need words before those that need work first.

    `score` is told, beside an edited ledger, what the needs that the edit speaks for are worth then, by their places.
    """
    before = score(ledger, {})
    if before is None:
        return ()
    hearers = Hearers([asked for asked, _ in pairs], taxonomy)
    steps: list[tuple[Edit, float]] = []
    told: set[str] = set()
    for asked, worth in pairs:
        edit = _edit(asked, worth, ledger, taxonomy)
        if (
            edit is None or edit.proof.skill in told
        ):  # the same edit for another need of the ad: its gain is told already
            continue
        edited = ledger.with_proof(edit.proof)
        places = hearers.of(edit.proof.skill)
        after = score(edited, {at: weigh_need(pairs[at][0].need, edited, taxonomy) for at in places})
        if after is not None and after > before:
            steps.append((edit, round(after - before, 2)))
            told.add(edit.proof.skill)
    steps.sort(key=lambda step: (step[0].costly, -step[1], step[0].proof.skill))
    return tuple(
        PlanStep(action=edit.action, requirement=_index(edit.need, job), gain=gain, skill=edit.proof.skill)
        for edit, gain in steps[: int(PLAN_STEPS.value)]
    )


def _edit(asked: Asked, worth: Worth, ledger: Ledger, taxonomy: Taxonomy) -> Edit | None:
    if worth.status == "met" or worth.short is not None or not asked.need.any_of:
        return None
    listed = [other for other in asked.need.any_of if other in ledger.proofs and ledger.proofs[other].named]
    skill = listed[0] if listed else worth.skill or asked.need.any_of[0]
    name = taxonomy.skills[skill].name if skill in taxonomy.skills else skill
    edited = Proof(skill=skill, level="used", evidence=None, months=None)
    if not listed and worth.how == "umbrella" and worth.proof and at_least(worth.proof.level, "used"):
        shown = replace(edited, level=worth.proof.level)
        return Edit(
            action=f"Name {name} in the line that shows it, if that is what it was.",
            need=asked.need,
            proof=shown,
            costly=False,
        )
    if listed or (worth.how in ("itself", "implied", "words") and worth.hint > 0):
        action = f"Show {name} in a bullet of the job or project where you used it; a list proves nothing."
        return Edit(action=action, need=asked.need, proof=edited, costly=False)
    names = " or ".join(taxonomy.skills[s].name for s in asked.need.any_of if s in taxonomy.skills)
    action = f"If you have {names} to show, say where; else it is one to learn."  # how stands with the gap
    return Edit(action=action, need=asked.need, proof=edited, costly=True)


def _index(need: Need, job: JobAd) -> int:
    return next(at for at, requirement in enumerate(job.requirements) if need in requirement.needs)
