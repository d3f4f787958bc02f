"""Words that nothing explained → probable typos of proper names; the only home of rapidfuzz."""

from functools import lru_cache

from rapidfuzz import fuzz, process

from resumematch.model.taxonomy import Taxonomy
from resumematch.skills.pieces import fold, surface_pieces
from resumematch.skills.surfaces import Surface, index

_SHORTEST = 6  # letters: among shorter words "reddis" and "radish" are told apart by nobody
_ALIKE = 90  # per cent; the cut below which ordinary words begin to look like names
_LONGER = 2  # letters by which the two may differ in length


def typo_of(word: str, taxonomy: Taxonomy) -> Surface | None:
    """Return the name that a word of a text probably misspells, or None."""
    folded = fold(word)
    if len(folded) < _SHORTEST or not folded.isalpha():
        return None
    surface = _closest(folded, taxonomy)
    if surface is None:
        return None
    # "the market", "systems" are words; who means Marketo writes a capital, be it misspelt
    return surface if word[0].isupper() or not surface.written[0].isupper() else None


@lru_cache(maxsize=16384)  # texts share most of their words
def _closest(folded: str, taxonomy: Taxonomy) -> Surface | None:
    names = _names(taxonomy).get(folded[0])
    if not names:
        return None
    found = process.extractOne(folded, names.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    if found is None or abs(len(found[0]) - len(folded)) > _LONGER or _is_word_beside(folded, found[0]):
        return None
    return names[found[0]]


def _is_word_beside(word: str, name: str) -> bool:
    """Say whether a word differs from a name by its ending alone: "dockerize", "networks" are words, no typos."""
    return word.startswith(name) or name.startswith(word) or (word[:-1] == name[:-1])


@lru_cache(maxsize=4)
def _names(taxonomy: Taxonomy) -> dict[str, dict[str, Surface]]:
    """Return the unguarded proper names of one word, by first letter."""
    found: dict[str, dict[str, Surface]] = {}
    for key, surface in index(taxonomy).surfaces.items():
        if surface.guard is not None or len(key) > 1 or len(key[0]) < _SHORTEST or not key[0].isalpha():
            continue
        proper = surface.written[:1].isupper() or surface.spelling == "name"
        if proper and key == surface_pieces(surface.written):  # not a variant of ours
            found.setdefault(key[0][0], {})[key[0]] = surface
    return found
