"""One skill of the taxonomy as text."""

from collections.abc import Iterator
from pathlib import Path

from resumematch.errors import WrongUsage
from resumematch.model.taxonomy import Guard, Skill, Taxonomy
from resumematch.taxonomy.links import surface_key
from resumematch.taxonomy.load import load_taxonomy

_NEAREST = 5  # ids offered when nothing is found
_LABEL = 14  # characters


def show_skill(skill: str, extra: Path | None = None) -> str:
    """Show a skill by id, name or alias. Raises WrongUsage when there is none."""
    taxonomy = load_taxonomy(extra)
    return "\n".join(_lines(_find(skill, taxonomy), taxonomy))


def _find(wanted: str, taxonomy: Taxonomy) -> Skill:
    if wanted in taxonomy.skills:
        return taxonomy.skills[wanted]
    key = surface_key(wanted)
    for skill in taxonomy.skills.values():
        if any(surface_key(written) == key for written in (skill.name, *skill.aliases)):
            return skill
    like = [id for id in taxonomy.skills if key and (key.replace(" ", "-") in id or id in key)][:_NEAREST]
    raise WrongUsage(f"no skill named {wanted}" + (f"; there are: {', '.join(like)}" if like else ""))


def _lines(skill: Skill, taxonomy: Taxonomy) -> Iterator[str]:
    guide = sorted(
        {id for role in taxonomy.roles.values() for id in role.skill_ids} & set(taxonomy.umbrellas(skill.id))
    )
    described = [
        f"“{written}”" for pattern in taxonomy.patterns if pattern.skill == skill.id for written in pattern.match
    ]
    yield f"{skill.name}  ({skill.id})"
    for label, values in (
        ("family", (skill.family,)),
        ("also written", skill.aliases),
        ("belongs to", skill.belongs_to),
        ("implies", skill.implies),
        ("near", skill.near),
        ("guide skills", guide),
        ("described by", described),
        ("since", (str(skill.since),) if skill.since else ()),
        ("superseded", ("yes",) if skill.legacy else ()),
    ):
        if values:
            yield f"  {label:{_LABEL}}{', '.join(values)}"
    for guard in skill.guards:
        yield from _guard(guard, skill)


def _guard(guard: Guard, skill: Skill) -> Iterator[str]:
    case = {"any": "in any case", "exact": "written exactly so", "capital": "with a capital"}.get(
        guard.case, guard.case
    )
    yield f"  {'guard':{_LABEL}}{', '.join(guard.aliases or (skill.name, *skill.aliases))}: {case}"
    if guard.claimed:
        yield f"  {'':{_LABEL}}only where somebody has it or asks for it: “experience in …”, “… skills”"
    if guard.near and not guard.alone:
        yield f"  {'':{_LABEL}}{'' if guard.claimed else 'in a list of skills, or '}near: {', '.join(guard.near)}"
    if guard.never:
        yield f"  {'':{_LABEL}}never in: {', '.join(guard.never)}"
