"""Hits → hits that are meant: beside their kind, near their context words, or an item of a section of skills."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from resumematch.model.document import Document
from resumematch.skills.hits import Hit
from resumematch.skills.lexicon import Lexicon
from resumematch.skills.pieces import ENDS, Pieces
from resumematch.skills.surfaces import Key

SEPARATORS = frozenset((*",;/|•·●▪◦∙\t()[]:+–—", "and", "or"))
_ROUNDS = 3  # a guarded word vouched for by a sure one vouches for the next
_MEANS = frozenset(("in", "using", "via"))  # not "with" nor "at": people and employers stand there
_SENTENCE = 80  # pieces each way: a longer one is no sentence, and would cost quadratic time
_CLAIM = 7  # pieces before a word in which its claim may begin
_HEADING_WORDS = 5  # more words than that are a sentence


def settle(hits: Sequence[Hit], pieces: Pieces, document: Document, words: Lexicon) -> tuple[list[Hit], list[Hit]]:
    """Return the hits that are meant, and those that are refused."""
    meant, open_ = [hit for hit in hits if hit.sure], [hit for hit in hits if not hit.sure]
    sections = _skill_sections(document, words.skill_headings)
    for _ in range(_ROUNDS if open_ else 0):
        edges = {hit.end for hit in meant}, {hit.first for hit in meant}
        ok = [hit for hit in open_ if _is_meant(hit, pieces, edges, sections, words)]
        meant += ok
        settled = {hit.first for hit in ok}
        open_ = [hit for hit in open_ if hit.first not in settled]
        if not ok:
            break
    return sorted(meant, key=lambda hit: hit.first), open_


def sentence(pieces: Pieces, at: int) -> tuple[int, int]:
    """Return the first piece and the end of the sentence or line that holds a piece."""
    nxt = bisect_left(pieces.breaks, at)
    first = pieces.breaks[nxt - 1] + 1 if nxt else 0
    end = pieces.breaks[nxt] if nxt < len(pieces.breaks) else len(pieces.norms)
    return max(first, at - _SENTENCE), min(end, at + _SENTENCE)


def _is_meant(
    hit: Hit, pieces: Pieces, edges: tuple[set[int], set[int]], sections: list[tuple[int, int]], words: Lexicon
) -> bool:
    if bool(hit.surface.near) and _is_near(hit, pieces, hit.surface.near):
        return True
    if _is_item(hit, pieces) and any(start <= pieces.starts[hit.first] < end for start, end in sections):
        return True
    if hit.surface.guard is not None and hit.surface.guard.claimed:
        return _is_claimed(hit, pieces, words)
    return _before(hit, pieces) in edges[0] or _after(hit, pieces) in edges[1] or _is_means(hit, pieces)


def _is_claimed(hit: Hit, pieces: Pieces, words: Lexicon) -> bool:
    """Say whether somebody has it or asks for it: "experience in AI", "programming skills"."""
    end = hit.end + 1 if hit.end < len(pieces.norms) and pieces.norms[hit.end] in ("and", "/", "&") else hit.end
    if not words.claim_after.isdisjoint(pieces.norms[hit.end : end + 1]):
        return True
    if hit.end < len(pieces.norms) and pieces.norms[hit.end] not in SEPARATORS | ENDS | words.claim_ends:
        return False  # "experience with AI tools" is no experience in AI
    first, _ = sentence(pieces, hit.first)
    for at in range(max(first, hit.first - _CLAIM), hit.first):
        for cue in words.claim_before.get(pieces.norms[at], ()):
            between = pieces.norms[at + len(cue) : hit.first]
            if pieces.norms[at : at + len(cue)] == cue and words.denial_barriers.isdisjoint(between):
                return True
    return False


def _before(hit: Hit, pieces: Pieces) -> int:
    """Return the end of what stands before the separators left of a hit, -1 where there are none."""
    at = hit.first
    while at > 0 and pieces.norms[at - 1] in SEPARATORS:
        at -= 1
    return at if at < hit.first else -1


def _after(hit: Hit, pieces: Pieces) -> int:
    at = hit.end
    while at < len(pieces.norms) and pieces.norms[at] in SEPARATORS:
        at += 1
    return at if at > hit.end else -1


def _is_item(hit: Hit, pieces: Pieces) -> bool:
    left = hit.first == 0 or pieces.norms[hit.first - 1] in SEPARATORS | ENDS | {"-", "*"}
    return left and (hit.end == len(pieces.norms) or pieces.norms[hit.end] in SEPARATORS | ENDS)


def _is_means(hit: Hit, pieces: Pieces) -> bool:
    """Say whether something is made in or with it: "written in Go", "using Spark"; "in Spring 2021" is a date."""
    if (
        hit.first == 0
        or pieces.norms[hit.first - 1] not in _MEANS
        or not pieces.text[pieces.starts[hit.first]].isupper()
    ):
        return False
    return hit.end == len(pieces.norms) or not (pieces.norms[hit.end].isdigit() or pieces.norms[hit.end] == "of")


def _is_near(hit: Hit, pieces: Pieces, near: Iterable[Key]) -> bool:
    first, end = sentence(pieces, hit.first)
    around = [*pieces.norms[first : hit.first], "\0", *pieces.norms[hit.end : end]]
    words = set(around)
    return any(key and key[0] in words and (len(key) == 1 or _holds(around, key)) for key in near)


def _holds(words: list[str], key: Key) -> bool:
    return any(tuple(words[at : at + len(key)]) == key for at in range(len(words) - len(key) + 1))


def _skill_sections(document: Document, headings: frozenset[str]) -> list[tuple[int, int]]:
    """Return where sections of skills stand: from a heading that says so to the next heading."""
    lines = document.lines
    heads = [
        line for line in lines if line.role == "heading" or _is_heading(document.text[line.start : line.end], headings)
    ]
    starts = [line.start for line in heads]
    sections = []
    for line in heads:
        words = document.text[line.start : line.end].casefold().replace(":", " ").split()
        if len(words) <= _HEADING_WORDS and not headings.isdisjoint(words):
            nxt = bisect_right(starts, line.start)
            sections.append((line.end, starts[nxt] if nxt < len(starts) else len(document.text)))
    return sections


def _is_heading(text: str, headings: frozenset[str]) -> bool:
    words = text.strip("#*:= \t").split()
    if not 0 < len(words) <= _HEADING_WORDS or (not text.strip()[0].isupper() and text[0] != "#"):
        return False
    return text.isupper() or text.startswith("#") or (words[-1].casefold() in headings and "," not in text)
