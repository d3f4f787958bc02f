"""Text → pieces: folded words and marks, each with its offsets, so that spelling variants compare equal."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

OPAQUE = "\0"  # the norm of an address, an e-mail or a hashtag: nothing in it is a mention
ENDS = frozenset((".", "!", "?", "\n"))
_HYPHENS = "-‐‑"
_TOKEN = re.compile(
    r"""
    (?P<opaque> (?:https?://|www\.)\S+ | (?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}
              | (?<![\w.-])(?:[\w-]{1,63}\.){1,8}(?:com|org|edu|gov)\b(?:/\S*)?
              | (?<![\w.-])(?:[\w-]{1,63}\.){1,8}(?:net|io|ai|dev|co|me|app|page|in|uk|de|fr)/\S*
              | (?<![\w#])\#[A-Za-z]\w+ )
  | (?P<word> \b[cC]\+\+ | \b[cCfFjJ]\#(?!\w) | (?<!\w)\.(?:NET|Net|net)\b
              | [^\W_](?:[^\W_]|\u00ad)*(?:['’][^\W\d_]+)* )
  | (?P<broken> (?<=[^\W_])[-‐‑\u00ad][ \t]*\n\s*(?=[^\W_]) )
  | (?P<soft> (?<=[^\W_])(?:[-‐‑._'’\u00ad](?=[^\W_])|[-‐‑][ ](?=[a-z])) | (?<=[^\W\d_])–(?=[^\W\d_]) )
  | (?P<line> [ \t\r]*\n\s* )
  | (?P<mark> [^\s\w] | \t )
    """,
    re.VERBOSE,
)
_ADDRESS = re.compile(r"[/@#]")
_INNER = re.compile(r"(?<=[^\W_])(?=[A-Z][a-z])")
_LONGEST_OPENER = 20  # letters: longer than every word that opens a sentence
_SHORT = 4  # letters: what is glued to a word that opens a sentence is longer
_WRAPPED = 45  # characters: a shorter line ends because it is over, not because the column is
_WIDEST_WRAP = 130  # longer lines are whole paragraphs: in such a text no line is wrapped


@dataclass(frozen=True, slots=True)
class Pieces:
    """The folded pieces of a text; piece i stands at text[starts[i]:ends[i]].."""

    text: str
    norms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    breaks: tuple[int, ...]  # the pieces that end a sentence or what a line says

    def written(self, first: int, end: int) -> str:
        """Return the text from piece `first` up to, not including, piece `end`."""
        return self.text[self.starts[first] : self.ends[end - 1]]

    def joint(self, piece: int) -> str:
        """Return what stands between a piece and the one before it."""
        return self.text[self.ends[piece - 1] : self.starts[piece]] if piece else ""


def veiled(pieces: Pieces, spans: Iterable[tuple[int, int]]) -> Pieces:
    """Return the pieces with all words within some spans made opaque."""
    norms = list(pieces.norms)
    for start, end in spans:
        for at in range(bisect_left(pieces.starts, start), bisect_left(pieces.starts, end)):
            if norms[at] not in ENDS and norms[at].isalnum():
                norms[at] = OPAQUE
    return replace(pieces, norms=tuple(norms))


def split(text: str, known: Container[str] = frozenset(), openers: Container[str] = frozenset()) -> Pieces:
    """Split a text into pieces.

    A word broken over a line end is joined where the joined word is `known`. Where a line end was lost and the next
    line begins with one of `openers` ("SQLExperience with …"), the line ends there.
    """
    norms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for norm, start, end, broken in _with_lost_ends(text, openers):
        if broken and norms and (norms[-1] + norm) in known:
            norms[-1] += norm
            ends[-1] = end
        else:
            norms.append(norm)
            starts.append(start)
            ends.append(end)
    breaks = tuple(at for at, norm in enumerate(norms) if norm in ENDS)
    return Pieces(text, tuple(norms), tuple(starts), tuple(ends), breaks)


def _with_lost_ends(text: str, openers: Container[str]) -> Iterator[tuple[str, int, int, bool]]:
    for norm, start, end, broken in _tokens(text):
        if len(norm) > _SHORT and not text[start + 1 : end].islower():
            for inner in _INNER.finditer(text, max(start, end - _LONGEST_OPENER), end):
                at = inner.start()
                if fold(text[at:end]) in openers:
                    yield fold(text[start:at]), start, at, broken
                    yield "\n", at, at, False
                    yield fold(text[at:end]), at, end, False
                    break
            else:
                yield norm, start, end, broken
        elif norm in openers and text[start].isupper() and text[start - 1 : start] == ".":
            yield "\n", start - 1, start, False
            yield norm, start, end, False
        else:
            yield norm, start, end, broken


def surface_pieces(surface: str) -> tuple[str, ...]:
    """Split a name or an alias as a text would be."""
    if surface.isascii():
        words = surface.replace("-", " ").split(" ")
        if all(map(str.isalnum, words)):  # most names: to split them needs no tokenizer
            return tuple(map(fold, words))
    return tuple(norm for norm, *_ in _tokens(surface))


def _tokens(text: str) -> Iterator[tuple[str, int, int, bool]]:
    broken = False
    wraps = _widest(text) <= _WIDEST_WRAP
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        start, end = match.span()
        if kind == "word":
            norm = fold(match[0])
            if norm and match[0][-2:] in ("'s", "’s") and not match[0].isupper():
                norm, end = fold(match[0][:-2]), end - 2
            yield norm, start, end, broken
        elif kind == "opaque":
            # a bare domain may be a name ("fly.io"); what holds a path or a person is an address
            yield (OPAQUE if _ADDRESS.search(match[0]) else match[0].casefold()), start, end, False
        elif kind == "mark":
            yield ("and" if match[0] == "&" else match[0]), start, end, False
        elif kind == "line" and _ends_line(text, start, end, _WRAPPED if wraps else len(text)):
            yield "\n", start, end, False
        broken = kind == "broken"


def _widest(text: str) -> int:
    """Return the length of the longest line."""
    return max(map(len, text.split("\n")))


def _ends_line(text: str, start: int, end: int, short: int) -> bool:
    """Say whether a line end ends what is said: a blank line, or a short line with no small letter after it."""
    if end == len(text) or text.count("\n", start, end) > 1:
        return True
    return start - (text.rfind("\n", 0, start) + 1) < short and not text[end].islower()


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Fold case, ligatures, soft hyphens and British spelling, the same for a text and for the taxonomy."""
    folded = word.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKC", folded.replace("\u00ad", "").replace("’", "'"))
    return _american(folded) if len(folded) > 5 else folded


_BRITISH = (
    ("is", re.compile(r"is(e|ed|es|ing|er|ers|ation|ations)$"), r"iz\1"),
    ("ll", re.compile(r"ll(ing|ed|er|ers)$"), r"l\1"),
)


def _american(word: str) -> str:
    for letters, british, american in _BRITISH:
        if letters in word:
            word = british.sub(american, word)
    return word.replace("behaviour", "behavior").replace("centre", "center")
