"""Resume × JobAd → Comparison."""

from resumematch.matching.compare import compare

__all__ = ["compare"]
