"""Worths → one line that says why a requirement came out as it did."""

from resumematch.matching.worth import Worth
from resumematch.model.taxonomy import Taxonomy


def explain(worths: list[Worth], taxonomy: Taxonomy) -> str:
    """Say for each need what speaks for it, or that nothing does."""
    return "; ".join(dict.fromkeys(_reason(worth, taxonomy) for worth in worths))


def _reason(worth: Worth, taxonomy: Taxonomy) -> str:
    asked = " or ".join(_name(skill, taxonomy) for skill in worth.need.any_of) or " or ".join(worth.need.terms)
    if worth.proof is None:
        return (
            f"no evidence of {asked}"
            if worth.need.any_of
            else f"{asked}: unknown to the taxonomy, and not in the résumé"
        )
    shown, level = _name(worth.proof.skill, taxonomy), worth.proof.level
    if worth.short is not None and worth.need.years:
        return f"{shown}: {level}, {worth.short:.1f} of {worth.need.years:g} years"
    return {
        "itself": f"{shown}: {level}",
        "words": f"{shown}: {level}, found by its words",
        "implied": f"{shown}: {level}, which implies {_name(worth.skill or '', taxonomy)}",
        "neighbour": f"{shown}: {level}, a neighbour of {asked}: partial credit",
        "umbrella": f"{shown}: {level}, without saying whether {asked}",
        "nothing": f"no evidence of {asked}",
    }[worth.how]


def _name(skill: str, taxonomy: Taxonomy) -> str:
    return taxonomy.skills[skill].name if skill in taxonomy.skills else skill
