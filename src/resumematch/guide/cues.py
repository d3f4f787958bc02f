"""Role × taxonomy → every list of phrases that its guide looks for, to be found in one walk through a line."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from resumematch.model.taxonomy import Role, Taxonomy
from resumematch.phrases import PhraseLists

BUSINESS = "business-metric"
BUSINESS_AS_SUBJECT = "business-metric-as-subject"
LEAD = "lead-verb"


@dataclass(frozen=True, slots=True)
class Cues:
    """The lists of one role's guide: cue lists by their id, a role's own by area_cues() and duty_cues()."""

    names: frozenset[str]
    lists: PhraseLists


def area_cues(area: str) -> str:
    """Return the name of the list that shows a focus area."""
    return f"focus area {area}"


def duty_cues(responsibility: str) -> str:
    """Return the name of the list that shows a responsibility."""
    return f"responsibility {responsibility}"


def sector_cues(sector: str) -> str:
    """Return the id of the cue list that shows a sector."""
    return "sector-" + "-".join(sector.casefold().replace("-", " ").split())


def cues_of(role: Role, taxonomy: Taxonomy) -> Cues:
    """Return the lists of a role's guide; those of a taxonomy's own role are made once."""
    return _cached(role.id, taxonomy) if taxonomy.roles.get(role.id) is role else _gather(role, taxonomy)


@lru_cache(maxsize=4)
def _cached(role: str, taxonomy: Taxonomy) -> Cues:
    return _gather(taxonomy.roles[role], taxonomy)


def _gather(role: Role, taxonomy: Taxonomy) -> Cues:
    alternatives = [skill.signs for skill in (*role.top_skills, *role.often_missing)]
    alternatives += [step.done + step.started for step in role.next_steps]
    signs = chain.from_iterable(chain.from_iterable(alternatives))
    kinds = dict.fromkeys((*signs, *map(sector_cues, role.sectors), BUSINESS, BUSINESS_AS_SUBJECT, LEAD))
    lists = {kind: taxonomy.terms(kind) for kind in kinds if kind in taxonomy.cues}
    lists |= {area_cues(area.id): area.cues for area in role.focus_areas}
    lists |= {duty_cues(duty.id): duty.cues for duty in role.responsibilities}
    return Cues(frozenset(lists), PhraseLists(lists))
