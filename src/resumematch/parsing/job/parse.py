"""Puts the parts of a job ad together."""

from resumematch.model.document import Document
from resumematch.model.job import JobAd
from resumematch.model.mention import Mentions
from resumematch.model.taxonomy import Taxonomy


def parse_job(document: Document, mentions: Mentions, taxonomy: Taxonomy) -> JobAd:
    """Parse a job ad."""
    raise NotImplementedError(document, mentions, taxonomy)
