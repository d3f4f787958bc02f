"""Scores a résumé: readable, covered, written; each with its parts and reasons."""

from collections.abc import Sequence

from resumematch.model.evidence import TrackRecord
from resumematch.model.finding import Finding
from resumematch.model.guide import Guide
from resumematch.model.resume import Resume
from resumematch.model.scores import Scores


def score_resume(resume: Resume, record: TrackRecord, guide: Guide, findings: Sequence[Finding]) -> Scores:
    """Score a résumé."""
    raise NotImplementedError(resume, record, guide, findings)
