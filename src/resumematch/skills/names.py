"""Pieces → the places where surfaces stand, word for word; with spaCy's PhraseMatcher.

A matcher of all 30,000 surfaces takes a second to fill. So it is told a surface when a text first holds all its pieces:
a few hundred for one document, and after some dozens of documents hardly any more.
"""

from collections.abc import Sequence
from functools import lru_cache

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from resumematch.model.taxonomy import Taxonomy
from resumematch.skills.pieces import Pieces
from resumematch.skills.surfaces import Index, Key, index

_OTHER = "\1"  # stands for every piece that no surface has, so that the vocabulary does not grow with the texts


class Names:
    """Finds surfaces in pieces. It holds what texts have called for so far; what it finds does not depend on that."""

    def __init__(self, index: Index) -> None:
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab)
        self._pieces: set[str] = set()
        self._words = set(index.words)
        self._waiting: dict[str, list[Key]] = {}
        for key in index.surfaces:
            if len(key) > 1:
                longest = max(key, key=len)  # seldom a common one
                self._waiting.setdefault(longest, []).append(key)

    def ends(self, pieces: Pieces) -> dict[int, list[int]]:
        """Return where surfaces end by where they begin, the longest first."""
        self._fill(frozenset(pieces.norms))
        doc = Doc(self._vocab, [norm if norm in self._pieces else _OTHER for norm in pieces.norms])
        found: dict[int, list[int]] = {}
        for _, first, end in self._matcher(doc):
            found.setdefault(first, []).append(end)
        for ends in found.values():
            ends.sort(reverse=True)
        return found

    def _fill(self, held: frozenset[str]) -> None:
        self._call([(word,) for word in self._words & held])
        self._words -= held
        for piece in self._waiting.keys() & held:
            called: list[Key] = []
            waiting: list[Key] = []
            for key in self._waiting[piece]:
                (called if held.issuperset(key) else waiting).append(key)
            if called:
                self._waiting[piece] = waiting
                self._call(called)

    def _call(self, keys: Sequence[Key]) -> None:
        """Tell the matcher of surfaces."""
        self._pieces.update(*keys)
        self._matcher.add("surface", [Doc(self._vocab, list(key)) for key in keys])


@lru_cache(maxsize=4)
def names(taxonomy: Taxonomy) -> Names:
    """Return the finder of a taxonomy's surfaces."""
    return Names(index(taxonomy))
