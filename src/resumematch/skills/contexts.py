"""Hits → hits that are claims: no field of study behind a degree, no link in a line of contacts."""

from collections.abc import Iterable, Iterator

from resumematch.skills.guards import sentence
from resumematch.skills.hits import Hit
from resumematch.skills.lexicon import Lexicon
from resumematch.skills.pieces import Pieces

_LINKS = frozenset(("in", "of", ",", ":", "(", "–", "—", "-", "."))
_LONGEST_CONTACTS = 40  # pieces: more of them are prose that mentions an address


def claims(hits: Iterable[Hit], pieces: Pieces, words: Lexicon) -> Iterator[Hit]:
    """Yield the hits that speak of what somebody can do or must be able to do."""
    for hit in hits:
        if not _is_field_of_study(hit, pieces, words.degree_titles) and not _is_contact(
            hit, pieces, words.contact_words
        ):
            yield hit


def _is_field_of_study(hit: Hit, pieces: Pieces, titles: frozenset[str]) -> bool:
    at = hit.first - 1
    while at >= 0 and hit.first - at <= 2 and pieces.norms[at] in _LINKS:
        at -= 1
    title = pieces.norms[at] if at >= 0 else ""
    # "MS SQL Server": two letters mean a degree only with "in" or "of" behind them
    return title in titles and (at < hit.first - 1 or len(title) > 2)


def _is_contact(hit: Hit, pieces: Pieces, contact_words: frozenset[str]) -> bool:
    first, end = sentence(pieces, hit.first)
    if end - first > _LONGEST_CONTACTS:
        return False
    return not contact_words.isdisjoint(pieces.norms[first:end])
