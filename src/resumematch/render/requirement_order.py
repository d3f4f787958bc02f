"""The requirements in the order in which a reader cares: what is required first, what is only mentioned last."""

from collections.abc import Iterable

from resumematch.model.comparison import Match
from resumematch.model.job import IMPORTANCES


def by_importance(matches: Iterable[Match]) -> list[Match]:
    """Sort by importance; within one, the ad's own order stays."""
    return sorted(matches, key=lambda match: IMPORTANCES.index(match.requirement.importance))
