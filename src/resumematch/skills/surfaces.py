"""Taxonomy → every way its skills may be written: names, aliases, and their plural, joined and parted variants."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from resumematch.model.mention import Spelling
from resumematch.model.taxonomy import Guard, Skill, Taxonomy
from resumematch.skills.lexicon import lexicon
from resumematch.skills.pieces import fold, surface_pieces

Key = tuple[str, ...]
_CAMEL = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_EVEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")  # most names: no camel case
_MARKS = frozenset("/+.&")


class Surface(NamedTuple):
    """One way to write a skill. `parted`: a camel-case name written as words, which must show capitals.

    A tuple: thousands are made at every start, in a fifth of the time of a frozen dataclass.
    """

    skill: str
    spelling: Spelling
    written: str
    guard: Guard | None
    parted: bool = False

    @property
    def near(self) -> tuple[Key, ...]:
        """Return the guard's context words, in pieces."""
        return _keys(self.guard.near) if self.guard else ()

    @property
    def never(self) -> tuple[Key, ...]:
        """Return the guard's idioms, in pieces."""
        return _keys(self.guard.never) if self.guard else ()

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
            guard = _guard(skill, written) if skill.guards else None
            surface = Surface(skill.id, "alias" if at else "name", written, guard)
            key = surface_pieces(written)
            if not key:
                continue
            exact.setdefault(key, surface)
            if len(key) > 1:
                derived += _of_words(key, surface)
            elif surface.guard is None:
                derived += _of_word(key[0], surface)
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


@lru_cache(maxsize=1024)
def _keys(words: tuple[str, ...]) -> tuple[Key, ...]:
    return tuple([surface_pieces(word) for word in words])


def _guard(skill: Skill, written: str) -> Guard | None:
    for guard in skill.guards:
        if not guard.aliases or written in guard.aliases:
            return guard
    return None


def _of_words(key: Key, surface: Surface) -> list[tuple[Key, Surface]]:
    """Return the variants of a name of several pieces: joined, without its slashes, in the other number."""
    found: list[tuple[Key, Surface]] = []
    if len(key) <= 3:
        joined = "".join(key)
        if len(joined) >= 4 and (joined.isalnum() or _MARKS.isdisjoint(joined)):
            found.append(((joined,), surface))
    keys = [key]
    if "/" in key:
        bare = tuple([piece for piece in key if piece != "/"])
        keys.append(bare)
        found += [(bare, surface), (("".join(bare),), surface)]
    for each in keys:
        for last in _numbers(each[-1], len(each)):
            found.append(((*each[:-1], last), surface))
    return found


def _of_word(word: str, surface: Surface) -> list[tuple[Key, Surface]]:
    """Return the variants of a name of one piece: a camel-case name in its parts, the other number."""
    found: list[tuple[Key, Surface]] = []
    written = surface.written
    if not _EVEN.fullmatch(written) and written != written.lower() and word.isalnum():
        parts = tuple([fold(part) for part in _CAMEL.findall(written)])
        if len(parts) > 1 and all(len(part) > 1 for part in parts):
            found.append((parts, surface._replace(spelling="alias", parted=True)))
    found += [((last,), surface) for last in _numbers(word, 1)]
    return found


def _numbers(word: str, length: int) -> tuple[str, ...]:
    """Return the plural of a singular or the singular of a plural."""
    if len(word) < 3 or not word.isalpha():
        return ()
    if word[-1] != "s":
        plural = word[:-1] + "ies" if word[-1] == "y" and word[-2] not in "aeiou" else word + "s"
        return (plural, word + "es") if word.endswith(("x", "ch", "sh")) else (plural,)
    if word.endswith(("ss", "us", "is")) or (length == 1 and len(word) <= 6):
        return ()
    return (word[:-3] + "y" if word.endswith("ies") else word[:-1],)
