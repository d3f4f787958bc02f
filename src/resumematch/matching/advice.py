"""A skill that is missing → what to do about it: the guide's words, else a small project of its family."""

from collections.abc import Callable

from resumematch.model.job import JobAd
from resumematch.model.taxonomy import Role, Taxonomy

Advise = Callable[[str, str], str]  # the skill's id, and how the gap is called ("AWS or GCP")


def adviser(job: JobAd, taxonomy: Taxonomy) -> Advise:
    """Return what gives the advice for a skill: in the words of the role that the ad is nearest to, if it has any."""
    role = _nearest(job, taxonomy)
    guide = {skill.id: skill.advice for skill in (*role.top_skills, *role.often_missing)} if role else {}

    def advise(skill: str, name: str) -> str:
        if skill in guide:
            return guide[skill]
        entry = taxonomy.skills.get(skill)
        of_family = taxonomy.cues.get(f"gap-advice-{entry.family}") if entry else None
        return (of_family or taxonomy.cues["gap-advice-any"]).terms[0].format(name)

    return advise


def _nearest(job: JobAd, taxonomy: Taxonomy) -> Role | None:
    """Return the role most of whose skills the ad names, or their umbrellas."""
    asked = {skill.id for skill in job.skills}
    asked |= {up for skill in asked for up in taxonomy.umbrellas(skill)}

    def share(role: Role) -> float:
        skills = {skill.id for skill in (*role.top_skills, *role.often_missing)}
        return len(skills & asked) / len(skills) if skills else 0.0

    return max(taxonomy.roles.values(), key=share, default=None)
