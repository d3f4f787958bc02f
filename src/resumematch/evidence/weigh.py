"""Puts the track record together."""

from datetime import date

from resumematch.model.evidence import TrackRecord
from resumematch.model.resume import Resume
from resumematch.model.taxonomy import Taxonomy


def weigh_evidence(resume: Resume, taxonomy: Taxonomy, today: date) -> TrackRecord:
    """Grade every bullet and every skill on the ownership ladder."""
    raise NotImplementedError(resume, taxonomy, today)
