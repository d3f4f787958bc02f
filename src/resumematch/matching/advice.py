"""A skill that is missing → what to do about it: the guide's words, else a small project of its family."""

from collections.abc import Callable

from resumematch.model.taxonomy import Role, Taxonomy

Advise = Callable[[str, str], str]  # the skill's id, and how the gap is called ("AWS or GCP")


def adviser(role: Role | None, taxonomy: Taxonomy) -> Advise:
    """Return what gives the advice for a skill: in the words of the role's guide, if it speaks of the skill."""
    guide = {skill.id: skill.advice for skill in (*role.top_skills, *role.often_missing)} if role else {}

    def advise(skill: str, name: str) -> str:
        if skill in guide:
            return guide[skill]
        entry = taxonomy.skills.get(skill)
        of_family = taxonomy.cues.get(f"gap-advice-{entry.family}") if entry else None
        return (of_family or taxonomy.cues["gap-advice-any"]).terms[0].format(name)

    return advise
