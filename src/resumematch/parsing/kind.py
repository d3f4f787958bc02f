"""Tells a résumé from a job ad."""

from typing import Literal

from resumematch.model.document import Document


def guess_kind(document: Document) -> Literal["resume", "job"]:
    """Guess from headings, contact lines and the way the text addresses its reader."""
    raise NotImplementedError(document)
