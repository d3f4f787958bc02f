"""A skill that is missing → what to do about it: the guide's words, else a small project of its family."""

from resumematch.matching.worth import is_narrow
from resumematch.model.taxonomy import Taxonomy


def advise(skill: str, name: str, taxonomy: Taxonomy) -> str:
    """Return the advice for a skill; `name` is how the gap is called ("AWS or GCP")."""
    guide = _of_guide(skill, taxonomy)
    if guide is not None:
        return guide
    entry = taxonomy.skills.get(skill)
    of_family = taxonomy.cues.get(f"gap-advice-{entry.family}") if entry else None
    return (of_family or taxonomy.cues["gap-advice-any"]).terms[0].format(name)


def _of_guide(skill: str, taxonomy: Taxonomy) -> str | None:
    """Return the guide's advice for the skill itself, or for a narrow guide skill that it stands right under."""
    entry = taxonomy.skills.get(skill)
    wanted = (skill, *(up for up in entry.belongs_to if is_narrow(up, taxonomy))) if entry else (skill,)
    for role in taxonomy.roles.values():
        known = {guide.id: guide for guide in (*role.top_skills, *role.often_missing)}
        found = next((known[name] for name in wanted if name in known), None)
        if found is not None:
            return found.advice
    return None
