"""Document + Mentions → Resume: sections, positions, dates, bullets, contact, and what in it is a name."""

from resumematch.parsing.resume.claims import with_claims
from resumematch.parsing.resume.parse import parse_resume

__all__ = ["parse_resume", "with_claims"]
