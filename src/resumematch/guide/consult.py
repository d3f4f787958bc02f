"""Holds a document against a role's guide."""

from resumematch.model.evidence import TrackRecord
from resumematch.model.guide import Guide
from resumematch.model.job import JobAd
from resumematch.model.resume import Resume
from resumematch.model.taxonomy import Role, Taxonomy


def consult_for_resume(resume: Resume, record: TrackRecord, role: Role, taxonomy: Taxonomy) -> Guide:
    """Say what of the guide the résumé covers, thinly covers or lacks, and what comes next."""
    raise NotImplementedError(resume, record, role, taxonomy)


def consult_for_job(job: JobAd, role: Role, taxonomy: Taxonomy) -> Guide:
    """Say what of the guide the ad asks for."""
    raise NotImplementedError(job, role, taxonomy)
