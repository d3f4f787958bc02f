"""Document + Mentions → JobAd: requirements, years, degree, seniority, questions."""

from resumematch.parsing.job.parse import parse_job

__all__ = ["parse_job"]
