"""Scores a résumé: readable, covered, written; each with its parts and reasons."""

from collections.abc import Sequence

from resumematch.model.evidence import TrackRecord
from resumematch.model.finding import Finding
from resumematch.model.guide import Guide
from resumematch.model.resume import Resume
from resumematch.model.scores import Scores
from resumematch.scores.covered import covered
from resumematch.scores.readable import readable
from resumematch.scores.written import written


def score_resume(resume: Resume, record: TrackRecord, guide: Guide, findings: Sequence[Finding]) -> Scores:  # noqa: ARG001 - rules advise, they do not grade: switching one off must not raise a score
    """Score a résumé on three scales that are never mixed."""
    return Scores(readable=readable(resume), covered=covered(guide), written=written(record))
