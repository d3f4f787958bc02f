"""Taxonomy → every way its skills may be written: names, aliases, and their plural, joined and parted variants."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from resumematch.model.mention import Spelling
from resumematch.model.taxonomy import Guard, Skill, Taxonomy
from resumematch.skills.lexicon import lexicon
from resumematch.skills.pieces import fold, surface_pieces

Key = tuple[str, ...]
_CAMEL = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_MARKS = frozenset("/+.&")


@dataclass(frozen=True, slots=True)
class Surface:
    """One way to write a skill. `parted`: a camel-case name written as words, which must show capitals."""

    skill: str
    spelling: Spelling
    written: str
    guard: Guard | None
    parted: bool = False
    near: tuple[Key, ...] = ()  # the guard's context words, in pieces
    never: tuple[Key, ...] = ()  # ... and its idioms

    @property
    def needs_no_sign(self) -> bool:
        """Say whether the right case and the absence of an idiom suffice."""
        return self.guard is None or self.guard.alone or not (self.guard.near or self.guard.claimed)

    @property
    def is_plain(self) -> bool:
        """Say whether it may be found in parts or in any case."""
        return self.guard is None or (self.needs_no_sign and self.guard.case == "any")


@dataclass(frozen=True, slots=True)
class Index:
    """The surfaces of a taxonomy by their pieces."""

    surfaces: dict[Key, Surface]
    words: frozenset[str]  # the words that stand alone as a surface
    endings: frozenset[str] = frozenset()  # of employers' names


@lru_cache(maxsize=4)
def index(taxonomy: Taxonomy) -> Index:
    """Index a taxonomy once."""
    surfaces = index_surfaces(taxonomy)
    words = frozenset(key[0] for key in surfaces if len(key) == 1)
    return Index(surfaces, words, lexicon(taxonomy).employer_endings)


def index_surfaces(taxonomy: Taxonomy) -> dict[Key, Surface]:
    """Map the pieces of every surface to it. What is written in the taxonomy goes before what is derived from it."""
    exact: dict[Key, Surface] = {}
    derived: list[tuple[Key, Surface]] = []
    for skill in taxonomy.skills.values():
        for at, written in enumerate((skill.name, *skill.aliases)):
            surface = _surface(skill, "alias" if at else "name", written)
            key = surface_pieces(written)
            if not key:
                continue
            exact.setdefault(key, surface)
            derived.extend(_variants(key, surface))
    for key, surface in derived:
        exact.setdefault(key, surface)
    for key in [key for key in exact if "/" in key and _names_two(key, exact)]:
        del exact[key]
    return exact


def _names_two(key: Key, surfaces: dict[Key, Surface]) -> bool:
    """Say whether a slash parts two skills ("TensorFlow/Keras"), which then count each by itself."""
    if key.count("/") != 1:
        return False
    at = key.index("/")
    left, right = surfaces.get(key[:at]), surfaces.get(key[at + 1 :])
    return left is not None and right is not None and left.skill != right.skill and len(key[at + 1]) > 2


def _surface(skill: Skill, spelling: Spelling, written: str) -> Surface:
    guard = _guard(skill, written)
    if guard is None:
        return Surface(skill.id, spelling, written, None)
    return Surface(skill.id, spelling, written, guard, False, _keys(guard.near), _keys(guard.never))


@lru_cache(maxsize=1024)
def _keys(words: tuple[str, ...]) -> tuple[Key, ...]:
    return tuple([surface_pieces(word) for word in words])


def _guard(skill: Skill, written: str) -> Guard | None:
    for guard in skill.guards:
        if not guard.aliases or written in guard.aliases:
            return guard
    return None


def _variants(key: Key, surface: Surface) -> Iterator[tuple[Key, Surface]]:
    if surface.guard is not None and len(key) == 1:
        return
    keys = [key]
    if len(key) > 1:
        joined = "".join(key)
        if len(key) <= 3 and len(joined) >= 4 and _MARKS.isdisjoint(joined):
            yield (joined,), surface
        bare = tuple(piece for piece in key if piece != "/")
        if bare != key:
            keys.append(bare)
            yield bare, surface
            yield ("".join(bare),), surface
    elif surface.written != surface.written.lower() and key[0].isalnum():
        parts = tuple(fold(part) for part in _CAMEL.findall(surface.written))
        if len(parts) > 1 and all(len(part) > 1 for part in parts):
            parted = replace(surface, spelling="alias", parted=True)
            yield parts, parted
    for each in keys:
        for last in _numbers(each[-1], len(each)):
            yield (*each[:-1], last), surface


def _numbers(word: str, length: int) -> Iterator[str]:
    """Yield the plural of a singular and the singular of a plural."""
    if len(word) < 3 or not word.isalpha():
        return
    if not word.endswith("s"):
        yield word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeiou" else word + "s"
        if word.endswith(("x", "ch", "sh")):
            yield word + "es"
    elif not word.endswith(("ss", "us", "is")) and (length > 1 or len(word) > 6):
        yield word[:-3] + "y" if word.endswith("ies") else word[:-1]
