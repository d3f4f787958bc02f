"""Resume or JobAd × Role → what the career guide says."""

from resumematch.guide.consult import consult_for_job, consult_for_resume

__all__ = ["consult_for_job", "consult_for_resume"]
