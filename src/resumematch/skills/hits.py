"""Pieces × surfaces → hits: the longest surface at every place that its spelling allows."""

from collections.abc import Iterator
from dataclasses import dataclass

from resumematch.skills.pieces import Pieces
from resumematch.skills.surfaces import Index, Surface

_JOINTS = " -‐‑\u00ad\n\t._"


@dataclass(frozen=True, slots=True)
class Hit:
    """A surface at pieces[first:end]. `sure`: no guard has to be asked any more."""

    first: int
    end: int
    surface: Surface
    sure: bool


def find_hits(pieces: Pieces, index: Index, first: int = 0, end: int | None = None) -> Iterator[Hit]:
    """Yield the longest surface at every place, left to right, without overlaps."""
    at, end = first, len(pieces.norms) if end is None else end
    while at < end:
        hit = _longest(pieces, index, at, end)
        if hit is not None:
            yield hit
        at = hit.end if hit is not None else at + 1


def shorter_hits(pieces: Pieces, index: Index, refused: Hit) -> Iterator[Hit]:
    """Yield what stands within a refused hit and needs no guard."""
    at = refused.first
    while at < refused.end:
        hit = _longest(pieces, index, at, refused.end, below=refused.end - refused.first)
        if hit is not None and hit.sure:
            yield hit
            at = hit.end
        else:
            at += 1


def _longest(pieces: Pieces, index: Index, at: int, end: int, below: int = 99) -> Hit | None:
    most = min(index.longest.get(pieces.norms[at], 0), end - at, below - 1)
    for length in range(most, 0, -1):
        surface = index.surfaces.get(pieces.norms[at : at + length])
        if surface is not None and _may_be(surface, pieces, at, at + length, index):
            guard = surface.guard
            return Hit(at, at + length, surface, guard is None or guard.alone or not guard.near)
    return None


def _may_be(surface: Surface, pieces: Pieces, first: int, end: int, index: Index) -> bool:
    written = pieces.written(first, end)
    if end < len(pieces.norms) and pieces.norms[end] in index.endings and written[0].isupper():
        return False
    if surface.parted and not all(pieces.text[start].isupper() for start in pieces.starts[first:end]):
        return False
    guard = surface.guard
    if guard is None:
        return True
    case = guard.case == "any" or (written[0].isupper() if guard.case == "capital" else _same_case(written, surface))
    return case and not _is_idiom(surface, pieces, first, end)


def _same_case(written: str, surface: Surface) -> bool:
    return _bare(written).startswith(_bare(surface.written))


def _bare(text: str) -> str:
    return "".join(char for char in text if char not in _JOINTS)


def _is_idiom(surface: Surface, pieces: Pieces, first: int, end: int) -> bool:
    for idiom in surface.never:
        for start in range(max(0, end - len(idiom)), first + 1):
            if pieces.norms[start : start + len(idiom)] == idiom:
                return True
    return False
