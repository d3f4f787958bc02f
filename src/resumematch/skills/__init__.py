"""Document × Taxonomy → Mentions."""

from resumematch.skills.find import find_skills
from resumematch.skills.orders import without_orders

__all__ = ["find_skills", "without_orders"]
