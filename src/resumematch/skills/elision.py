"""Hits → more hits: names that share a word in a list, "machine and deep learning", "data cleaning and validation"."""

from collections.abc import Iterator, Sequence

from resumematch.skills.hits import Hit
from resumematch.skills.pieces import Pieces
from resumematch.skills.surfaces import Index

_LINKS = frozenset((",", "/", "and", "or"))
_GENERIC = frozenset(["data", "model", "software", "web"])  # as a shared last word they make no name of another word


def find_elided(hits: Sequence[Hit], pieces: Pieces, index: Index) -> Iterator[Hit]:
    """Yield a hit for each word that borrows its first or its last word from a hit beside it."""
    taken = {at for hit in hits for at in range(hit.first, hit.end)}
    for hit in hits:
        if hit.end - hit.first == 2:
            for at, key in (*_borrowed_last(hit, pieces), *_borrowed_first(hit, pieces)):
                surface = index.surfaces.get(key)
                if (
                    at not in taken
                    and surface is not None
                    and surface.guard is None
                    and surface.skill != hit.surface.skill
                ):
                    taken.add(at)
                    yield Hit(at, at + 1, surface, True)


def _borrowed_last(hit: Hit, pieces: Pieces) -> Iterator[tuple[int, tuple[str, ...]]]:
    last, at = pieces.norms[hit.end - 1], hit.first
    while last not in _GENERIC and at >= 2 and pieces.norms[at - 1] in _LINKS:
        at -= 1 if pieces.norms[at - 2] in _LINKS else 0
        at -= 2
        if at < 0:
            return
        yield at, (pieces.norms[at], last)


def _borrowed_first(hit: Hit, pieces: Pieces) -> Iterator[tuple[int, tuple[str, ...]]]:
    word, at = pieces.norms[hit.first], hit.end
    while at + 1 < len(pieces.norms) and pieces.norms[at] in _LINKS:
        at += 2 if pieces.norms[at + 1] in _LINKS and at + 2 < len(pieces.norms) else 1
        yield at, (word, pieces.norms[at])
        at += 1
