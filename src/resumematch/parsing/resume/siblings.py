"""The pieces of all heads of a section → the same, what one head does not say told by heads of the same shape."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

MIN_GROUP = 2  # heads that agree
MAX_PLACE = 3  # words of a town that no list knows


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of a head between separators, dates taken out; `row` counts the head's rows."""

    text: str
    row: int
    place: bool
    title: bool  # holds a word of job titles
    organization: bool  # holds a word of employers
    dated: bool = False  # it stands right behind a date, on its line: a place, where the title has its employer
    parts: int = 1  # of those between commas, how many make the title


Pieces = tuple[Piece, ...]


def told_by_siblings(heads: Sequence[Pieces]) -> list[Pieces]:
    """Take the piece for a title or a place that is one in most heads with as many pieces on the same rows."""
    groups: dict[tuple[int, ...], list[Pieces]] = {}
    for pieces in heads:
        groups.setdefault(_shape(pieces), []).append(pieces)
    titles = {shape: _title_at(group) for shape, group in groups.items()}
    places = {shape: _places_at(group) for shape, group in groups.items()}
    told = [_told(pieces, titles[_shape(pieces)], places[_shape(pieces)]) for pieces in heads]
    usual = {shape: _usual_parts(group, titles[shape]) for shape, group in groups.items()}
    return [_with_longer_title(pieces, titles[_shape(pieces)], usual[_shape(pieces)]) for pieces in told]


def _usual_parts(group: Sequence[Pieces], title: int | None) -> int | None:
    """Return how many parts between commas the piece with the title has in most heads."""
    if title is None:
        return None
    usual, count = Counter(_parts(pieces[title]) for pieces in group).most_common(1)[0]
    return usual if count * 2 > len(group) else None


def _with_longer_title(pieces: Pieces, title: int | None, usual: int | None) -> Pieces:
    """Give a title its comma where the other heads have one part less ("Manager, Search, Acme" over "Chef, Acme")."""
    if title is None or usual is None or not pieces[title].title:
        return pieces
    more = _parts(pieces[title]) - usual
    if more <= 0:
        return pieces
    told = list(pieces)
    told[title] = replace(told[title], parts=1 + more)
    return tuple(told)


def _parts(piece: Piece) -> int:
    return piece.text.count(",") + 1


def _shape(pieces: Pieces) -> tuple[int, ...]:
    return tuple(piece.row for piece in pieces)


def _title_at(group: Sequence[Pieces]) -> int | None:
    """Return where the title stands in most heads of a group, when two agree."""
    found = Counter(_only_title(pieces) for pieces in group)
    del found[None]
    place, count = found.most_common(1)[0] if found else (None, 0)
    return place if count >= 2 and count * 2 > len(group) else None


def _only_title(pieces: Pieces) -> int | None:
    at = [n for n, piece in enumerate(pieces) if piece.title]
    return at[0] if len(at) == 1 else None


def _places_at(group: Sequence[Pieces]) -> frozenset[int]:
    """Return where most heads of a group name a place and none an employer or a title."""
    return frozenset(
        at
        for at in range(len(group[0]))
        if (sum(pieces[at].place for pieces in group) * 2 > len(group) or _is_below_employers(group, at))
        and not any(pieces[at].title or pieces[at].organization for pieces in group)
    )


def _is_below_employers(group: Sequence[Pieces], at: int) -> bool:
    """Tell a row of one or two words below titles that all have an employer behind a comma."""
    if len(group) < MIN_GROUP or at == 0:
        return False
    return all(
        pieces[at - 1].title
        and "," in pieces[at - 1].text
        and pieces[at - 1].row < pieces[at].row
        and len(pieces[at].text.split()) < MAX_PLACE
        for pieces in group
    )


def _told(pieces: Pieces, title: int | None, places: frozenset[int]) -> Pieces:
    told = list(pieces)
    if title is not None and not any(piece.title for piece in told) and not told[title].organization:
        told[title] = replace(told[title], title=True, place=False)
    named = len(told) > 2 or any(piece.title and "," in piece.text for piece in told)  # where the employer may be
    for at in places if named else ():
        if not told[at].place and len(told[at].text.split()) <= MAX_PLACE and told[at].text[:1].isupper():
            told[at] = replace(told[at], place=True)
    return tuple(told)
