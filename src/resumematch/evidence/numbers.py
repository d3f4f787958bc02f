"""Text → the numbers in it, each with what stands around it."""

import re
from dataclasses import dataclass

_NUMBER = re.compile(
    r"(?<![\w@#.])(?:[$€£¥₹]\s?)?\d{1,3}(?:[,'’\u202f\u00a0]\d{3})+(?:\.\d+)?|(?<![\w@#.])(?:[$€£¥₹]\s?)?\d+(?:[.,]\d+)?"
)
_GLUED = re.compile(r"\s?[%×]|[A-Za-zµ%×+]+(?:/[a-z]+)?")
_WORD = re.compile(r"[^\W_]+(?:['’./&+-][^\W_]+)*")
_PHRASE_START = re.compile(r"[;:()]|\.\s|,\s")
_PHRASE_END = re.compile(r"[;:(),]|\.\s|\.$")
REACH = 200  # characters to either side: longer than any clause, and it keeps the work linear in the text
_WORDS_BEFORE, _WORDS_AFTER = 4, 4


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands: digits, what is glued to them ("k", "ms", "%"), the words around."""

    text: str
    start: int
    end: int  # with what is glued to it
    digits: str
    glued: str
    before: tuple[str, ...]  # nearest last
    after: tuple[str, ...]

    @property
    def prefix(self) -> str:
        """Return the text before it, as far as it can matter."""
        return self.text[max(0, self.start - REACH) : self.start]

    @property
    def rest(self) -> str:
        """Return the text after it, as far as it can matter."""
        return self.text[self.end : self.end + REACH]

    @property
    def unit(self) -> str:
        """Return what it is a number of: what is glued to it, else the next word, folded."""
        return (self.glued or (self.after[0] if self.after else "")).casefold().strip("+")


def find_numbers(text: str) -> list[Number]:
    """Find every number written in digits."""
    found = []
    for match in _NUMBER.finditer(text):
        glued = _GLUED.match(text, match.end())
        end = glued.end() if glued else match.end()
        found.append(
            number_at(text, match.start(), end, match.group().lstrip("$€£¥₹ "), glued.group().strip() if glued else "")
        )
    return found


def number_at(text: str, start: int, end: int, digits: str, glued: str = "") -> Number:
    """Look around one number."""
    before = words(_PHRASE_START.split(text[max(0, start - REACH) : start])[-1])[-_WORDS_BEFORE:]
    after = words(_PHRASE_END.split(text[end : end + REACH])[0])[:_WORDS_AFTER]
    return Number(text=text, start=start, end=end, digits=digits, glued=glued, before=before, after=after)


def words(text: str) -> tuple[str, ...]:
    """Split into words."""
    return tuple(match.group() for match in _WORD.finditer(text))
