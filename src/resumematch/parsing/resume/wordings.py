"""The words of a heading → the kind of section they name."""

import re
from collections.abc import Iterator
from functools import lru_cache

from resumematch.model.resume import SectionKind
from resumematch.parsing.resume.lexicon import Lexicon

MAX_HEADING = 60  # characters; longer lines are prose
MAX_WORDS = 7
JOINTS = re.compile(r"\s*[&/,+|·•]\s*")
EDGES = re.compile(r"^[\W\d_]+|[\W_]+$")
REMARK = re.compile(r"\s*\([^()]*+\)$")  # "Experience (selected)"
SPACED = re.compile(r"^(?:\S\s){3,}\S$")
AND = re.compile(r"\s*&\s*")


def kind_of(text: str, lexicon: Lexicon) -> SectionKind | None:
    """Tell the kind of section that a heading's words name; None when they name none."""
    words = fold(text)
    if not words or len(words) > MAX_HEADING or words in lexicon.no_headings:
        return None
    if kind := whole_kind_of(text, lexicon):
        return kind
    kinds = [kind for part in _pieces(words, lexicon) if (kind := _kind_of_part(part, lexicon))]
    if kinds:  # "Languages & Frameworks" tells of skills: lists of facts give way
        return next((kind for kind in kinds if kind != "other"), "other")
    return _by_last_word(words, lexicon)


def whole_kind_of(text: str, lexicon: Lexicon) -> SectionKind | None:
    """Tell the kind that the whole heading is known for, word for word."""
    words = fold(text)
    if words in lexicon.no_headings:
        return None
    known = lexicon.headings
    return known.get(words) or known.get(AND.sub(" and ", words)) or lexicon.squeezed.get(words)


@lru_cache(maxsize=512)  # of a page: the same rows are asked about by several readers of them
def fold(text: str) -> str:
    """Bring a heading to the form of the lists: lower case, no edge signs, letters spaced out joined."""
    words = EDGES.sub("", REMARK.sub("", EDGES.sub("", " ".join(text.split())) if "(" not in text else text.strip()))
    words = " ".join(words.split())
    if SPACED.match(words) or _mostly_single(words):
        words = words.replace(" ", "")
    return words.casefold().replace("’", "'")


def _mostly_single(words: str) -> bool:
    parts = words.split(" ")
    return len(parts) >= 4 and words.isupper() and sum(len(part) for part in parts) <= 1.6 * len(parts)


def _kind_of_part(part: str, lexicon: Lexicon) -> SectionKind | None:
    return lexicon.headings.get(part) or lexicon.headings.get(_bare(part, lexicon))


def _by_last_word(words: str, lexicon: Lexicon) -> SectionKind | None:
    """ "Digital Skills": the last word says what it is, whatever stands before it."""
    *before, last = words.split()
    short = 0 < len(before) < MAX_WORDS // 2 and all(word.isalpha() for word in before)
    return lexicon.headings.get(last) if short and last in lexicon.head_nouns else None


def _pieces(words: str, lexicon: Lexicon) -> Iterator[str]:
    for piece in JOINTS.split(words):
        run: list[str] = []
        for word in piece.split():
            if word in lexicon.joints:
                yield " ".join(run)
                run = []
            else:
                run.append(word)
        yield " ".join(run)


def _bare(piece: str, lexicon: Lexicon) -> str:
    """Take off words that may stand before or after a section's name."""
    words = piece.split()
    while len(words) > 1 and words[0] in lexicon.modifiers:
        words = words[1:]
    while len(words) > 1 and " ".join(words[:2]) in lexicon.modifiers:
        words = words[2:]
    while len(words) > 1 and words[-1] in lexicon.tails and " ".join(words) not in lexicon.headings:
        words = words[:-1]
    return " ".join(words)
