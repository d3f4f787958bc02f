"""Hits → those that the text says are not there: "no Scala needed", "without Spark", "we replaced Jenkins"."""

from collections.abc import Sequence

from resumematch.skills.guards import sentence
from resumematch.skills.hits import Hit
from resumematch.skills.lexicon import Lexicon
from resumematch.skills.pieces import Pieces

_REACH = 6  # pieces between a cue and the first skill it denies
_MARKS = frozenset((";", ":", "–", "—", "\t", "(", ")"))  # a denial does not reach over them either


def find_negated(hits: Sequence[Hit], pieces: Pieces, words: Lexicon) -> frozenset[int]:
    """Return the first pieces of the hits that are denied; what continues a list shares the fate of its first item."""
    denied: set[int] = set()
    named = frozenset(at for hit in hits for at in range(hit.first, hit.end))
    for at, hit in enumerate(hits):
        before = hits[at - 1] if at else None
        chained = before is not None and before.first in denied and _is_chained(before, hit, pieces)
        if chained or _denied_before(hit, pieces, words, named):
            denied.add(hit.first)
    for at in range(len(hits) - 1, -1, -1):
        hit, nxt = hits[at], hits[at + 1] if at + 1 < len(hits) else None
        if _denied_after(hit, pieces, words) or (
            nxt is not None
            and nxt.first in denied
            and _denied_after(nxt, pieces, words)
            and _is_chained(hit, nxt, pieces)
        ):
            denied.add(hit.first)
    return frozenset(denied)


def _is_chained(left: Hit, right: Hit, pieces: Pieces) -> bool:
    between = pieces.norms[left.end : right.first]
    return 0 < len(between) <= 2 and all(piece in (",", "/", "or", "nor", "and") for piece in between)


def _denied_before(hit: Hit, pieces: Pieces, words: Lexicon, named: frozenset[int]) -> bool:
    first, _ = sentence(pieces, hit.first)
    for at in range(hit.first - 1, max(first, hit.first - _REACH - 2) - 1, -1):
        length = _cue_at(pieces, at, words) if at not in named else 0  # "no-SQL" denies nothing
        if length:
            between = pieces.norms[at + length : hit.first]
            return length > 0 and _reaches(pieces.norms[at], between, words)
    return False


def _cue_at(pieces: Pieces, at: int, words: Lexicon) -> int:
    """Return the pieces of the cue that begins at a piece; -1 for what only looks like one, 0 for none."""
    for cues, sign in ((words.false_denial, -1), (words.denial, 1)):
        for cue in cues.get(pieces.norms[at], ()):
            if pieces.norms[at : at + len(cue)] == cue:
                return sign * len(cue)
    return 0


def _reaches(cue: str, between: Sequence[str], words: Lexicon) -> bool:
    for at, piece in enumerate(between):
        after_noun = piece == "with" and at > 0 and between[at - 1] in words.denial_nouns
        if (piece in words.denial_barriers or piece in _MARKS) and not after_noun:
            return False
    if cue in ("without", "instead", "rather") and between and between[0].endswith("ing"):
        return False  # "without sacrificing data quality": the skill is kept
    return len(between) <= _REACH and "," not in between


def _denied_after(hit: Hit, pieces: Pieces, words: Lexicon) -> bool:
    at = hit.end
    if at < len(pieces.norms) and pieces.norms[at] == "(":
        at += 1
    while at < min(hit.end + 2, len(pieces.norms)) and pieces.norms[at] in words.denial_nouns:
        at += 1
    starts = range(max(hit.end, at - 1), min(at + 1, len(pieces.norms)))
    return any(
        pieces.norms[start : start + len(cue)] == cue
        for start in starts
        for cue in words.denial_after.get(pieces.norms[start], ())
    )
