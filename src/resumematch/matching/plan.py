"""Worths → the honest edits that would gain most, each gain found by scoring the edited résumé again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from resumematch.matching.fit import Asked
from resumematch.matching.ledger import Ledger, Proof
from resumematch.matching.weights import PLAN_STEPS
from resumematch.matching.worth import Worth, relation
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
    score: Callable[[Ledger, Sequence[Worth | None]], float | None],
) -> tuple[PlanStep, ...]:
    """Order the edits by gain, those that only need words before those that need work first.

    `score` is told, beside an edited ledger, the worths of the needs that the edit leaves as they are; None of others.
    """
    before = score(ledger, [worth for _, worth in pairs])
    if before is None:
        return ()
    steps: list[tuple[Edit, float]] = []
    for asked, worth in pairs:
        edit = _edit(asked, worth, ledger, taxonomy)
        if edit and any(edit.proof.skill == other.proof.skill for other, _ in steps):
            continue  # the same edit for another need of the ad: its gain is told already
        after = score(ledger.with_proof(edit.proof), _untouched(pairs, edit, taxonomy)) if edit else None
        if edit and after is not None and after > before:
            steps.append((edit, round(after - before, 2)))
    steps.sort(key=lambda step: (step[0].costly, -step[1], step[0].proof.skill))
    return tuple(
        PlanStep(action=edit.action, requirement=_index(edit.need, job), gain=gain, skill=edit.proof.skill)
        for edit, gain in steps[: int(PLAN_STEPS.value)]
    )


def _untouched(pairs: Sequence[tuple[Asked, Worth]], edit: Edit, taxonomy: Taxonomy) -> list[Worth | None]:
    """Return the worths of the needs for which the skill of an edit does not speak, None of the others."""
    skill = edit.proof.skill
    return [
        None if any(relation(other, skill, taxonomy) for other in asked.need.any_of) else worth
        for asked, worth in pairs
    ]


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
