"""Cue lists of the taxonomy, made ready to search with, once a taxonomy."""

from collections.abc import Iterator
from functools import lru_cache

from resumematch.model.taxonomy import Taxonomy
from resumematch.phrases import PhraseFinder, PhraseLists

Span = tuple[int, int]


class Signals:
    """The cue lists of one taxonomy, ready to search with. KeyError for a list that does not exist."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._cues = taxonomy.cues
        self._lists = _lists(taxonomy)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return the ids of all cue lists."""
        return tuple(self._cues)

    def words(self, kind: str) -> frozenset[str]:
        """Return a list of single words for look-up."""
        return frozenset(self._cues[kind].terms)

    def likely(self, text: str) -> frozenset[str]:
        """Return the ids of the lists that may have a cue in the text; the others have none."""
        return self._lists.likely(text)

    def spans(self, kind: str, text: str) -> Iterator[Span]:
        """Yield where a cue of this kind stands in the text."""
        return self._lists[kind].spans(text)

    def finder(self, kind: str) -> PhraseFinder:
        """Return the finder of one cue list."""
        return self._lists[kind]


@lru_cache(maxsize=4)
def _lists(taxonomy: Taxonomy) -> PhraseLists:
    return PhraseLists({kind: cue.terms for kind, cue in taxonomy.cues.items()})
