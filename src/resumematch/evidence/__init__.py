"""Resume → TrackRecord: what was merely listed, what was shown, what was owned in production."""

from resumematch.evidence.weigh import weigh_evidence

__all__ = ["weigh_evidence"]
