"""Hits → more hits: names that share a word in a list, "machine and deep learning", "data cleaning and validation"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumematch.skills.guards import SEPARATORS
from resumematch.skills.hits import Hit
from resumematch.skills.pieces import ENDS, Pieces
from resumematch.skills.surfaces import Index

# what may follow the last borrower: in "cache and inference costs, and infrastructure efficiency" there is none
_AFTER = (
    SEPARATORS
    | ENDS
    | {"for", "of", "in", "with", "to", "on", "at", "by", "using", "is", "are", "as", "from", "via", "&"}
)
_OF_ANY = frozenset(("skills", "experience", "techniques", "abilities"))
_LINKS = frozenset((",", "/", "and", "or"))
# generic as a last word, telling as a first one: "data cleaning and validation"
_FIRST = frozenset(("data", "model", "software", "web"))


def find_elided(hits: Sequence[Hit], pieces: Pieces, index: Index, generic: frozenset[str]) -> Iterator[Hit]:
    """Yield a hit for each word that borrows its first or its last word from a hit beside it.

    Words that are `generic` make no name of another word. A word that is a guarded name by itself says less than with
    the borrowed one ("distributed training and inference").
    """
    taken = {at for hit in hits if not _is_vague(hit) for at in range(hit.first, hit.end)}
    for found in hits:
        hit = _core(found, pieces)
        if hit.end - hit.first == 2:
            for at, key in (*_borrowed_last(hit, pieces, generic), *_borrowed_first(hit, pieces, generic)):
                surface = index.surfaces.get(key)
                if at not in taken and surface is not None and surface.is_plain and surface.skill != hit.surface.skill:
                    taken.add(at)
                    yield Hit(at, at + 1, surface, True)


def _core(hit: Hit, pieces: Pieces) -> Hit:
    """Leave out a last word that any ability has: "time and project management skills"."""
    return replace(hit, end=hit.end - 1) if pieces.norms[hit.end - 1] in _OF_ANY else hit


def _is_vague(hit: Hit) -> bool:
    return hit.end - hit.first == 1 and not hit.surface.is_plain


def _borrowed_last(hit: Hit, pieces: Pieces, generic: frozenset[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    last, at = pieces.norms[hit.end - 1], hit.first
    while last not in generic and at >= 2 and pieces.norms[at - 1] in _LINKS:
        at -= 1 if pieces.norms[at - 2] in _LINKS else 0
        at -= 2
        if at < 0:
            return
        yield at, (pieces.norms[at], last)


def _borrowed_first(hit: Hit, pieces: Pieces, generic: frozenset[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    word, at = pieces.norms[hit.first], hit.end
    while word not in generic - _FIRST and at + 1 < len(pieces.norms) and pieces.norms[at] in _LINKS:
        at += 2 if pieces.norms[at + 1] in _LINKS and at + 2 < len(pieces.norms) else 1
        if at + 1 == len(pieces.norms) or pieces.norms[at + 1] in _AFTER:
            yield at, (word, pieces.norms[at])
        at += 1
