"""Cue lists of the taxonomy, made ready to search with, once a taxonomy."""

from collections.abc import Collection, Iterator
from functools import lru_cache

from resumematch.model.taxonomy import Taxonomy
from resumematch.phrases import PhraseFinder, PhraseLists, finder

Span = tuple[int, int]

_MAKERS = "ad-maker-"  # lists of skills' ids: names, not words that a text may hold


class Signals:
    """The cue lists of one taxonomy, ready to search with. KeyError for a list that does not exist."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._cues = taxonomy.cues
        self._lists = _lists(taxonomy)
        self._words = _words(taxonomy)

    @property
    def kinds(self) -> Collection[str]:
        """Return the ids of all cue lists."""
        return self._cues.keys()

    def words(self, kind: str) -> frozenset[str]:
        """Return a list of single words for look-up."""
        if kind not in self._words:
            self._words[kind] = frozenset(self._cues[kind].terms)
        return self._words[kind]

    def all_spans(self, text: str) -> dict[str, tuple[Span, ...]]:
        """Return where cues stand in the text, by their kind."""
        return {kind: tuple(spans) for kind, spans in self._lists.spans(text).items()}

    def spans(self, kind: str, text: str) -> Iterator[Span]:
        """Yield where a cue of this kind stands in the text."""
        return self.finder(kind).spans(text)

    def finder(self, kind: str) -> PhraseFinder:
        """Return the finder of one cue list."""
        return finder(self._cues[kind].terms)


@lru_cache(maxsize=4)
def _lists(taxonomy: Taxonomy) -> PhraseLists:
    return PhraseLists({kind: cue.terms for kind, cue in taxonomy.cues.items() if not kind.startswith(_MAKERS)})


@lru_cache(maxsize=4)
def _words(_taxonomy: Taxonomy) -> dict[str, frozenset[str]]:
    return {}
