"""Paraphrase patterns → mentions of what is described and not named; with spaCy's Matcher.

A pattern's matcher runs only over sentences that hold a word of each of its parts: of some hundred patterns, a few.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from resumematch.model.taxonomy import Pattern, Taxonomy
from resumematch.skills.pieces import ENDS, Pieces, fold

_GAPS = {"..": {"OP": "{0,2}"}, "...": {"OP": "{0,4}"}}  # up to so many words


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase of a pattern: what spaCy is told, and the words of each part that must be there."""

    skill: str
    tokens: tuple[tuple[str | frozenset[str], bool], ...]
    parts: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Described:
    """A skill described at pieces[first:end]."""

    skill: str
    first: int
    end: int


def find_described(pieces: Pieces, taxonomy: Taxonomy) -> Iterator[Described]:
    """Yield what the patterns of the taxonomy find, sentence by sentence, the longest of each skill."""
    phrases, by_word, known = _compiled(taxonomy)
    for first, end in _sentences(pieces.norms):
        words = pieces.norms[first:end]
        doc = None
        best: dict[tuple[str, int], int] = {}
        for at in _candidates(words, phrases, by_word):
            doc = doc or Doc(_VOCAB, words=[word if word in known else _OTHER for word in words])
            for _, start, stop in _matcher(phrases[at])(doc):
                key = (phrases[at].skill, start)
                best[key] = max(best.get(key, 0), stop)
        yield from (Described(skill, first + start, first + stop) for (skill, start), stop in best.items())


_VOCAB = Vocab()
_OTHER = "\1"  # stands for every word that no pattern has, so that the vocabulary does not grow with the texts


def _sentences(norms: Sequence[str]) -> Iterator[tuple[int, int]]:
    first = 0
    for at, norm in enumerate((*norms, "\n")):
        if norm in ENDS or norm == ";":
            if at > first:
                yield first, at
            first = at + 1


def _candidates(words: Sequence[str], phrases: Sequence[Phrase], by_word: dict[str, tuple[int, ...]]) -> list[int]:
    held = frozenset(words)
    found = (at for word in dict.fromkeys(words) if word in by_word for at in by_word[word])
    return [at for at in dict.fromkeys(found) if not any(part.isdisjoint(held) for part in phrases[at].parts)]


@lru_cache(maxsize=4096)
def _matcher(phrase: Phrase) -> Matcher:
    matcher = Matcher(_VOCAB)
    tokens = [_GAPS[part] if isinstance(part, str) else _told(part, optional) for part, optional in phrase.tokens]
    matcher.add(phrase.skill, [tokens], greedy="LONGEST")
    return matcher


def _told(words: frozenset[str], optional: bool) -> dict[str, Any]:
    return {"ORTH": {"IN": sorted(words)}, **({"OP": "?"} if optional else {})}


@lru_cache(maxsize=4)
def _compiled(
    taxonomy: Taxonomy,
) -> tuple[tuple[Phrase, ...], dict[str, tuple[int, ...]], frozenset[str]]:
    words = {name: frozenset(form for word in set_ for form in forms(word)) for name, set_ in taxonomy.words.items()}
    phrases = tuple(_phrase(pattern, written, words) for pattern in taxonomy.patterns for written in pattern.match)
    by_word: dict[str, list[int]] = {}
    for at, phrase in enumerate(phrases):
        for word in min(phrase.parts, key=len):  # of few words: it stands in the fewest sentences
            by_word.setdefault(word, []).append(at)
    known = frozenset(
        word for phrase in phrases for token, _ in phrase.tokens if isinstance(token, frozenset) for word in token
    )
    return phrases, {word: tuple(places) for word, places in by_word.items()}, known


def _phrase(pattern: Pattern, written: str, words: dict[str, frozenset[str]]) -> Phrase:
    tokens: list[tuple[str | frozenset[str], bool]] = []
    for part in written.split():
        optional = part.endswith("?")
        part = part.rstrip("?")
        token = part if part in _GAPS else frozenset(_options(part, words))
        tokens.append((token, optional))
    return Phrase(
        pattern.skill,
        tuple(tokens),
        tuple(token for token, optional in tokens if isinstance(token, frozenset) and not optional),
    )


def _options(part: str, words: dict[str, frozenset[str]]) -> Iterator[str]:
    for option in part.split("|"):
        yield from words.get(option[1:], ()) if option[0] == "$" else forms(option)


def forms(word: str) -> tuple[str, ...]:
    """Return a word; with a `*` behind it, also its regular inflections ("deploy*": deploys, deployed, deploying)."""
    if not word.endswith("*"):
        return (fold(word),)
    stem = word[:-1]
    if stem.endswith("e"):
        found = (stem, stem + "s", stem + "d", stem[:-1] + "ing")
    elif stem.endswith("y") and stem[-2] not in "aeiou":
        found = (stem, stem[:-1] + "ies", stem[:-1] + "ied", stem + "ing")
    else:
        found = (stem, stem + ("es" if stem.endswith(("s", "x", "ch", "sh")) else "s"), stem + "ed", stem + "ing")
    return tuple(fold(form) for form in found)
