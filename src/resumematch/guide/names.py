"""Guide skill → what the guide calls it."""

from resumematch.model.taxonomy import GuideSkill, Taxonomy


def skill_name(item: GuideSkill, taxonomy: Taxonomy) -> str:
    """Return the guide's own name for a skill, else the taxonomy's."""
    return item.name or taxonomy.skills[item.id].name
