"""Lists of skills → the items in them that the taxonomy does not know."""

import re
from collections.abc import Iterator, Sequence

from resumematch.model.mention import UnknownTerm
from resumematch.skills.hits import Hit
from resumematch.skills.lexicon import Lexicon
from resumematch.skills.pieces import ENDS, OPAQUE, Pieces
from resumematch.skills.surfaces import Index

_MARKS = frozenset((",", "/", "|", "•", "·", ";", "and", "or", "(", ")", ":", "\t", "+"))
_MOST_WORDS = 3
_KNOWN_IN_LIST = 2  # items known: one alone may stand in any sentence
_PRODUCT = re.compile(r"[A-Z][A-Za-z0-9]*")


def find_unknown(hits: Sequence[Hit], pieces: Pieces, known: Index, words: Lexicon) -> Iterator[UnknownTerm]:
    """Yield the items of lists that look like names of products and are not known.

    A name that the taxonomy has and that is not meant here is known all the same.
    """
    starts = {hit.first: hit.end for hit in hits}
    taken = frozenset(at for hit in hits for at in range(hit.first, hit.end))
    for items in _lists(pieces):
        whole = [starts.get(first) == end for first, end in items]
        if sum(whole) >= _KNOWN_IN_LIST:
            for at, (first, end) in enumerate(items):
                beside = (at > 0 and whole[at - 1]) or (at + 1 < len(items) and whole[at + 1])
                new = not whole[at] and pieces.norms[first:end] not in known.surfaces
                if beside and new and _looks_like_product(pieces, first, end, taken, words):
                    start, stop = pieces.starts[first], pieces.ends[end - 1]
                    yield UnknownTerm(text=pieces.text[start:stop], start=start, end=stop)


def _lists(pieces: Pieces) -> Iterator[list[tuple[int, int]]]:
    items: list[tuple[int, int]] = []
    first = 0
    for at, norm in enumerate((*pieces.norms, "\n")):
        if norm in _MARKS or norm in ENDS:
            if at > first:
                items.append((first, at))
            first = at + 1
            if norm in ENDS:
                yield items
                items = []


def _looks_like_product(pieces: Pieces, first: int, end: int, taken: frozenset[int], common: Lexicon) -> bool:
    norms = pieces.norms[first:end]
    if len(norms) > _MOST_WORDS or OPAQUE in norms or not taken.isdisjoint(range(first, end)):
        return False
    if not common.list_commons.isdisjoint(norms) or any(not norm[0].isalnum() for norm in norms):
        return False
    words = [pieces.written(at, at + 1) for at in range(first, end)]
    return (
        all(word[0].isupper() or word.isdigit() for word in words)
        and len("".join(words)) > 2
        and bool(_PRODUCT.match(words[0]))
    )
