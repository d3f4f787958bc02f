"""Document × Taxonomy → Mentions."""

from resumematch.skills.find import find_skills

__all__ = ["find_skills"]
