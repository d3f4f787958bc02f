"""Document + Mentions → Resume or JobAd."""

from resumematch.parsing.job import parse_job
from resumematch.parsing.kind import guess_kind
from resumematch.parsing.resume import parse_resume

__all__ = ["guess_kind", "parse_job", "parse_resume"]
