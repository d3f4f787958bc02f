"""Taxonomy → every way its skills may be written: names, aliases, and their plural, joined and parted variants."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from resumematch.model.mention import Spelling
from resumematch.model.taxonomy import Guard, Skill, Taxonomy
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


def index_surfaces(taxonomy: Taxonomy) -> dict[Key, Surface]:
    """Map the pieces of every surface to it. What is written in the taxonomy goes before what is derived from it."""
    exact: dict[Key, Surface] = {}
    derived: list[tuple[Key, Surface]] = []
    for skill in taxonomy.skills.values():
        for at, written in enumerate((skill.name, *skill.aliases)):
            surface = Surface(skill.id, "alias" if at else "name", written, _guard(skill, written))
            key = surface_pieces(written)
            exact.setdefault(key, surface)
            derived.extend(_variants(key, surface))
    for key, surface in derived:
        exact.setdefault(key, surface)
    return exact


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
            parted = Surface(surface.skill, "alias", surface.written, surface.guard, parted=True)
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
