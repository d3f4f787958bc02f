"""Puts the parts of a résumé together."""

from datetime import date

from resumematch.model.document import Document
from resumematch.model.mention import Mentions
from resumematch.model.resume import Resume
from resumematch.model.taxonomy import Taxonomy


def parse_resume(document: Document, mentions: Mentions, taxonomy: Taxonomy, today: date) -> Resume:
    """Parse a résumé."""
    raise NotImplementedError(document, mentions, taxonomy, today)
