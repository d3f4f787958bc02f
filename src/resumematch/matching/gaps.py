"""Worths → gaps: what the résumé implies without naming it (say it), and what it lacks (learn it)."""

from collections.abc import Iterable

from resumematch.matching.advice import Advise
from resumematch.matching.fit import Asked
from resumematch.matching.ledger import Ledger
from resumematch.matching.worth import Worth
from resumematch.model.comparison import Gap, GapKind
from resumematch.model.job import Importance
from resumematch.model.taxonomy import Taxonomy
from resumematch.phrases import finder


def find_gaps(
    pairs: Iterable[tuple[Asked, Worth]], ledger: Ledger, taxonomy: Taxonomy, advise: Advise
) -> tuple[Gap, ...]:
    """Return the gap of each need that is missing or not named, a skill once; alternatives are one gap."""
    gaps: dict[str, Gap] = {}
    for asked, worth in pairs:  # the strongest importance comes first
        gap = _gap(asked, worth, ledger, taxonomy, advise)
        if gap is not None:
            gaps.setdefault(gap.id, gap)
    return tuple(gaps.values())


def _gap(asked: Asked, worth: Worth, ledger: Ledger, taxonomy: Taxonomy, advise: Advise) -> Gap | None:
    skill = worth.skill or asked.need.any_of[0]
    name = " or ".join(taxonomy.skills[other].name for other in asked.need.any_of if other in taxonomy.skills) or skill
    if asked.importance == "responsibility" and worth.status == "missing" and worth.weight < 1:
        return None  # "Collaborate with product" among the duties: nothing to learn before one applies
    if worth.status != "missing" and _is_named(worth, ledger, taxonomy):
        return None
    if worth.status == "missing":
        return _make(skill, name, "learn-it", asked.importance, advise(skill, name), None)
    if worth.how == "neighbour" and worth.proof:
        said = f"{_name(worth.proof.skill, taxonomy)} shortens the way. {advise(skill, name)}"
        return _make(skill, name, "learn-it", asked.importance, said, worth)
    if worth.how == "implied" and worth.skill in taxonomy.terms("gap-obvious"):
        return None
    if worth.proof is not None:
        return _make(skill, name, "say-it", asked.importance, _say(worth, name, taxonomy), worth)
    return None


def _make(skill: str, name: str, kind: GapKind, importance: Importance, advice: str, worth: Worth | None) -> Gap:
    evidence = worth.evidence if worth else ()
    return Gap(id=skill, name=name, kind=kind, importance=importance, advice=advice, evidence=evidence)


def _is_named(worth: Worth, ledger: Ledger, taxonomy: Taxonomy) -> bool:
    """Tell whether the asked skill, or one of its alternatives, is named anywhere in the résumé."""
    named = (ledger.proofs.get(skill) for skill in worth.need.any_of)
    if worth.how == "words" or any(proof is not None and proof.named for proof in named):
        return True
    names = tuple(taxonomy.skills[skill].name for skill in worth.need.any_of if skill in taxonomy.skills)
    resume = ledger.resume
    return any(not resume.in_name(start, end) for start, end in finder(names).spans(resume.document.text))


def _say(worth: Worth, name: str, taxonomy: Taxonomy) -> str:
    assert worth.proof is not None  # a need without proof is a gap to learn
    shown = _name(worth.proof.skill, taxonomy)
    if worth.how == "umbrella":
        return f"You show {shown} without saying which: if it was {name}, name it in that line."
    if worth.how == "implied":
        return f"The ad's word is {name}; your {shown} stands for it. Use the ad's word once, in that line."
    return f"You describe {name} without naming it: name it in that line."


def _name(skill: str, taxonomy: Taxonomy) -> str:
    return taxonomy.skills[skill].name if skill in taxonomy.skills else skill
