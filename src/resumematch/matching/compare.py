"""Holds the requirements of an ad against the evidence of a résumé."""

from resumematch.model.comparison import Comparison
from resumematch.model.evidence import TrackRecord
from resumematch.model.job import JobAd
from resumematch.model.resume import Resume
from resumematch.model.taxonomy import Taxonomy


def compare(resume: Resume, record: TrackRecord, job: JobAd, taxonomy: Taxonomy) -> Comparison:
    """Match every requirement, score the fit, split the gaps and plan the edits."""
    raise NotImplementedError(resume, record, job, taxonomy)
