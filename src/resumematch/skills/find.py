"""Finds where a document names or describes the skills of the taxonomy."""

from resumematch.model.document import Document
from resumematch.model.mention import Mentions
from resumematch.model.taxonomy import Taxonomy


def find_skills(document: Document, taxonomy: Taxonomy) -> Mentions:
    """Find every mention, with exact offsets, and the terms that look like skills and are unknown."""
    raise NotImplementedError(document, taxonomy)
