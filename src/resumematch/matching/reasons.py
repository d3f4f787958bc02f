"""Worths → one line that says why a requirement came out as it did."""

from resumematch.matching.worth import Worth
from resumematch.model.taxonomy import Taxonomy


def explain(worths: list[Worth], taxonomy: Taxonomy) -> str:
    """Say for each need what speaks for it; the needs for which nothing does are named together at the end."""
    reasons = [_reason(worth, taxonomy) for worth in worths if not _is_bare(worth)]
    bare = dict.fromkeys(_asked(worth, taxonomy) for worth in worths if _is_bare(worth))
    lacking = [f"no evidence of {', '.join(bare)}"] if bare else []
    return "; ".join(dict.fromkeys((*reasons, *lacking)))


def _is_bare(worth: Worth) -> bool:
    return bool(worth.need.any_of) and (worth.proof is None or worth.how == "nothing")


def _asked(worth: Worth, taxonomy: Taxonomy) -> str:
    return " or ".join(_name(skill, taxonomy) for skill in worth.need.any_of) or " or ".join(worth.need.terms)


def _reason(worth: Worth, taxonomy: Taxonomy) -> str:
    asked = _asked(worth, taxonomy)
    if worth.proof is None:
        return f"{asked}: unknown to the taxonomy, and not in the résumé"
    shown, level = _name(worth.proof.skill, taxonomy), worth.proof.level
    if worth.short is not None and worth.need.years:
        return f"{shown}: {level}, {round(worth.short, 1):g} of {worth.need.years:g} years"
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
