"""Subject → Findings: one file a rule."""

from resumematch.rules.review import RULES, review

__all__ = ["RULES", "review"]
