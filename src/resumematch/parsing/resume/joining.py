"""Wrapped rows → one line of text, hyphenation undone only where the word says so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

SOFT = "\u00ad"
HYPHENS = ("-", "\u2010")
WORD = re.compile(r"[^\W\d_]+(?:[-\u2010'’][^\W\d_]+)*")
LAST = re.compile(r"(?<![^\W\d_])([^\W\d_]++(?:[-\u2010][^\W\d_]++){0,8})[-\u2010]$")


@dataclass(frozen=True, slots=True)
class Joiner:
    """Joins lines with the words of the whole document at hand."""

    vocabulary: frozenset[str]
    openers: frozenset[str]

    def join(self, pieces: Sequence[str]) -> str:
        """Join the pieces of a wrapped statement into one line."""
        line = ""
        for piece in pieces:
            text = " ".join(piece.replace("\t", " ").split())
            line = self._add(line, text) if line and text else line or text
        return line.replace(SOFT, "")

    def _add(self, line: str, text: str) -> str:
        if line.endswith(SOFT):
            return line[:-1] + text
        if line.endswith(HYPHENS) and text[:1].isalpha() and line[-2:-1].isalpha():
            return line[:-1] + text if self._hyphenated(line, text) else line + text
        if line.endswith("/") and line[-2:-1] != " " and text[:1].isalnum():
            return line + text
        return f"{line} {text}"

    def _hyphenated(self, line: str, text: str) -> bool:
        """Tell a word cut in two from a compound that broke at its own hyphen."""
        head, tail = LAST.search(line), WORD.match(text)
        if head is None or tail is None or not text[0].islower():
            return False
        left, right = head.group(1).casefold(), tail.group().casefold()
        if f"{left}-{right}" in self.vocabulary or "-" in right or "-" in left:
            return False
        if left + right in self.vocabulary:
            return True
        return left not in self.openers and not (left in self.vocabulary and right in self.vocabulary)


def joiner_of(text: str, openers: frozenset[str]) -> Joiner:
    """Collect the words of a document; the halves of words broken at the end of a line are none."""
    words: set[str] = set()
    broken = False
    for line in text.split("\n"):
        cells = [[match.group().casefold() for match in WORD.finditer(cell)] for cell in line.split("\t")]
        if broken and cells[0]:
            del cells[0][0]
        broken = False
        for cell, found in zip(line.split("\t"), cells, strict=True):
            if found and cell.rstrip().endswith((*HYPHENS, SOFT)):
                broken = True
                del found[-1]
            words.update(found)
    return Joiner(frozenset(words), openers)
