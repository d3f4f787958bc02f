"""A taxonomy's word lists → finders, built once each."""

from resumematch.model.finding import Subject
from resumematch.phrases import PhraseFinder, finder


def words(subject: Subject, *cues: str) -> PhraseFinder:
    """Return the finder of one or more cue lists."""
    return finder(tuple(term for cue in cues for term in subject.taxonomy.terms(cue)))
