"""Cue lists of the taxonomy → finders, compiled once a list."""

from collections.abc import Iterator
from functools import cache

from resumematch.model.taxonomy import Taxonomy
from resumematch.phrases import PhraseFinder

Span = tuple[int, int]


@cache
def _finder(terms: tuple[str, ...]) -> PhraseFinder:
    return PhraseFinder(terms)


@cache
def _words(terms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(terms)


class Signals:
    """The cue lists of one taxonomy, ready to search with. KeyError for a list that does not exist."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._cues = taxonomy.cues

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return the ids of all cue lists."""
        return tuple(self._cues)

    def words(self, kind: str) -> frozenset[str]:
        """Return a list of single words for look-up."""
        return _words(self._cues[kind].terms)

    def spans(self, kind: str, text: str) -> Iterator[Span]:
        """Yield where a cue of this kind stands in the text."""
        return self.finder(kind).spans(text)

    def finder(self, kind: str) -> PhraseFinder:
        """Return the finder of one cue list."""
        return _finder(self._cues[kind].terms)
