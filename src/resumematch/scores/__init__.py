"""What was found → the three scores of a scan."""

from resumematch.scores.score import score_resume

__all__ = ["score_resume"]
