"""A statement → its needs: what must be met, which skills are alternatives, for how many years."""

from resumematch.model.job import Need
from resumematch.model.taxonomy import Taxonomy
from resumematch.parsing.job.alternatives import Group, Reading, groups_of
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.statement import Statement
from resumematch.parsing.job.terms import Term
from resumematch.parsing.job.years import AskedYears, years_in

_YEARS_REACH = 80  # characters from "5 years" to the skill it is asked of


def read_needs(
    text: str, statement: Statement, terms: tuple[Term, ...], cues: Cues, taxonomy: Taxonomy
) -> tuple[Need, ...]:
    """Return what the statement needs, each once, in the order of the text."""
    reading = Reading(text, statement, cues, taxonomy)
    asked = tuple(years_in(text, statement, cues))
    needs = [_need(group, _years_of(text, group, asked)) for group in groups_of(reading, terms)]
    return _without_umbrellas(_each_once(needs), taxonomy)


def _need(group: Group, years: float | None) -> Need:
    skills = tuple(dict.fromkeys(term.skill for term in group if term.skill))
    return Need(any_of=skills, years=years, terms=tuple(dict.fromkeys(t.text for t in group if not t.skill)))


def _years_of(text: str, group: Group, asked: tuple[AskedYears, ...]) -> float | None:
    """Return the years of the last demand before the group, unless a new clause has begun in between."""
    before = [years for years in asked if years.end <= group[0].start]
    if not before:
        return None
    gap = text[before[-1].end : group[0].start]
    broken = any(mark in gap for mark in (";", ". ", ", with ", " and strong ", " and excellent ", "•"))
    return None if broken or len(gap) > _YEARS_REACH else before[-1].min


def _each_once(needs: list[Need]) -> tuple[Need, ...]:
    seen: dict[tuple[tuple[str, ...], tuple[str, ...]], Need] = {}
    for need in needs:
        key = (need.any_of, need.terms)
        if key not in seen or (need.years or 0) > (seen[key].years or 0):
            seen[key] = need
    return tuple(seen.values())


def _without_umbrellas(needs: tuple[Need, ...], taxonomy: Taxonomy) -> tuple[Need, ...]:
    """Drop "cloud" from "cloud platforms (AWS, GCP or Azure)": whichever of the samples one has, one has it too."""

    def covered(need: Need) -> bool:
        if len(need.any_of) != 1 or need.terms or need.years:
            return False
        return any(
            len(other.any_of) > 1
            and not other.terms
            and all(need.any_of[0] in taxonomy.umbrellas(skill) for skill in other.any_of)
            for other in needs
            if other is not need
        )

    return tuple(need for need in needs if not covered(need))
