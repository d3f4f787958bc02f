"""Subject → Findings: one file a rule."""

from resumematch.rules.catalogue import FAMILIES, RULES, rules_version
from resumematch.rules.explain import catalogue_page, explain
from resumematch.rules.review import review
from resumematch.rules.summary import summarize

__all__ = ["FAMILIES", "RULES", "catalogue_page", "explain", "review", "rules_version", "summarize"]
