"""A taxonomy's word lists → finders, built once each."""

from functools import lru_cache

from resumematch.model.finding import Subject
from resumematch.phrases import PhraseFinder


@lru_cache(maxsize=256)
def _finder(terms: tuple[str, ...]) -> PhraseFinder:
    return PhraseFinder(terms)


def words(subject: Subject, *cues: str) -> PhraseFinder:
    """Return the finder of one or more cue lists."""
    return _finder(tuple(term for cue in cues for term in subject.taxonomy.terms(cue)))
