"""Document + Mentions → Resume: sections, positions, dates, bullets, contact."""

from resumematch.parsing.resume.parse import parse_resume

__all__ = ["parse_resume"]
