"""Pieces × surfaces → hits: the longest surface at every place that its spelling allows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from resumematch.skills.pieces import Pieces
from resumematch.skills.surfaces import Index, Surface

Ends = Mapping[int, Sequence[int]]  # where surfaces end by where they begin, the longest first
_SHARED = frozenset(("data", "model", "models"))  # nouns that end one name and begin the next
_JOINTS = " -‐‑\u00ad\n\t._"


@dataclass(frozen=True, slots=True)
class Hit:
    """A surface at pieces[first:end]. `sure`: no guard has to be asked any more."""

    first: int
    end: int
    surface: Surface
    sure: bool


def find_hits(pieces: Pieces, index: Index, ends: Ends) -> Iterator[Hit]:
    """Yield the longest surface at every place, left to right.

    None overlaps another, but for a noun that two names share: "large-scale data processing", "trained model registry".
    """
    last: Hit | None = None
    for first in sorted(ends):
        if last is None or first >= last.end:
            hit = _longest(pieces, index, first, ends[first])
        else:
            hit = _sharing(pieces, index, last, first, ends[first])
        if hit is not None:
            yield hit
            last = hit


def _sharing(pieces: Pieces, index: Index, last: Hit, first: int, ends: Sequence[int]) -> Hit | None:
    if first != last.end - 1 or first == last.first or pieces.norms[first] not in _SHARED:
        return None
    hit = _longest(pieces, index, first, [end for end in ends if end > last.end])
    return hit if hit is not None and hit.sure and hit.surface.skill != last.surface.skill else None


def shorter_hits(pieces: Pieces, index: Index, ends: Ends, refused: Hit) -> Iterator[Hit]:
    """Yield what stands within a refused hit and needs no guard."""
    at = refused.first
    while at < refused.end:
        within = [end for end in ends.get(at, ()) if end <= refused.end and end - at < refused.end - refused.first]
        hit = _longest(pieces, index, at, within)
        if hit is not None and hit.sure:
            yield hit
            at = hit.end
        else:
            at += 1


def _longest(pieces: Pieces, index: Index, first: int, ends: Iterable[int]) -> Hit | None:
    for end in ends:
        surface = index.surfaces[pieces.norms[first:end]]
        if _may_be(surface, pieces, first, end, index):
            return Hit(first, end, surface, surface.needs_no_sign)
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
