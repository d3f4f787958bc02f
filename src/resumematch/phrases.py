"""A list of phrases → where they occur in a text: the one finder behind every cue and signal list.

Nothing is compiled: a finder files its phrases by their first word, and a text is cut into words once for all finders
that search it. Only where a first word stands does a finder look further, so most lists cost one look at the text.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

_TOKEN = re.compile(r"\w+|[^\w\s]")
_FIRST = re.compile(r"\w+|(?<!\w)[^\w\s]")  # what a phrase may start with
_LEAD = re.compile(r"^(\w+|[^\w\s])(\*?)(.*)$", re.MULTILINE)  # of a phrase: its first word, open or not, and the rest
_PART = re.compile(r" |\*|\w+\*?|[^\w\s]")
_GAP = re.compile(r"\s+|[-‐‑]\s?")
_HEAD = 4  # letters of a word that phrases with an open first word are filed by
_SHORT = 4000  # characters: a page; shorter texts are searched for many lists in a row, longer ones for few
Span = tuple[int, int]


class PhraseFinder:
    """Finds whole phrases, case-insensitively, longest first, in time linear in the text.

    A phrase is words in one space each; in the text any run of white space or one hyphen may stand between them.
    A trailing `*` on a word lets it go on ("deploy*" finds deploys, deployed, deployment); alone, it is any word.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._rests: dict[str, list[str]] = {}  # what follows in the phrases of a first word
        self._open: dict[str, dict[str, list[str]]] = {}  # ... of an open first word, by its first letters
        for word, star, rest in _LEAD.findall(_fold("\n".join(phrases))):
            rests = self._open.setdefault(word[:_HEAD], {}) if star else self._rests
            rests.setdefault(word, []).append(rest)
        self._grown: dict[str, _Node] = {}

    @property
    def words(self) -> Iterable[str]:
        """Return the first words of the phrases, folded."""
        return self._rests

    @property
    def heads(self) -> Iterable[str]:
        """Return the first letters of the phrases whose first word goes on."""
        return self._open

    def spans(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
        """Yield the (start, end) offsets of every phrase found in text[start:end], left to right."""
        if start or end is not None:
            yield from self._within(text, start, len(text) if end is None else end)
            return
        words = _words(text)
        if self._rests.keys().isdisjoint(words.at.keys()) and self._open.keys().isdisjoint(words.by_head.keys()):
            return
        last = 0
        for at in sorted(self._starts(words)):
            if at >= last and (stop := self._longest(text, at)) is not None:
                yield at, stop
                last = stop

    def first(self, text: str) -> Span | None:
        """Return the offsets of the first phrase in the text, or None."""
        return next(self.spans(text), None)

    def opens(self, text: str) -> int | None:
        """Return the length of the phrase that the text starts with, or None."""
        return self._longest(text, 0)

    def _within(self, text: str, start: int, end: int) -> Iterator[Span]:
        inside = start > 0 and _in_word(text, start - 1)
        for begin, stop in self.spans(text[start:end]):
            if begin or not inside:
                yield begin + start, stop + start

    def _starts(self, words: "_Words") -> Iterator[int]:
        for word in self._rests.keys() & words.at.keys():
            yield from words.at[word]
        for head in self._open.keys() & words.by_head.keys():
            for word in words.by_head[head]:
                if word not in self._rests and any(map(word.startswith, self._open[head])):
                    yield from words.at[word]

    def _longest(self, text: str, at: int) -> int | None:
        """Return where the longest phrase that starts here ends."""
        token = _TOKEN.match(text, at)
        if token is None:
            return None
        word = _fold(token[0])
        ends = [node.longest(text, token.end()) for node in self._nodes(word)]
        return max((end for end in ends if end is not None), default=None)

    def _nodes(self, word: str) -> "Iterator[_Node]":
        if word in self._rests:
            yield self._node(word, self._rests[word])
        for length in range(1, min(len(word), _HEAD) + 1):
            for stem, rests in self._open.get(word[:length], {}).items():
                if word.startswith(stem):
                    yield self._node(stem + "*", rests)

    def _node(self, word: str, rests: list[str]) -> "_Node":
        """Return what may follow a first word, made ready when that word is first met."""
        if word not in self._grown:
            self._grown[word] = node = _Node()
            for rest in rests:
                node.add(_PART.findall(rest))
        return self._grown[word]


@lru_cache(maxsize=2048)
def finder(phrases: tuple[str, ...]) -> PhraseFinder:
    """Return the finder of a list, made once."""
    return PhraseFinder(phrases)


class PhraseLists:
    """Many lists by name, of which it tells at one look at a text those that may stand in it."""

    def __init__(self, lists: Mapping[str, tuple[str, ...]]) -> None:
        self._finders = {name: finder(phrases) for name, phrases in lists.items()}
        self._by_word: dict[str, list[str]] = {}
        self._by_head: dict[str, list[str]] = {}
        for name, each in self._finders.items():
            for word in each.words:
                self._by_word.setdefault(word, []).append(name)
            for head in each.heads:
                self._by_head.setdefault(head, []).append(name)

    def __getitem__(self, name: str) -> PhraseFinder:
        """Return the finder of a list; KeyError for a list that does not exist."""
        return self._finders[name]

    def likely(self, text: str) -> frozenset[str]:
        """Return the names of the lists of which a first word stands in the text."""
        words = _words(text)
        return frozenset(
            name
            for by, known in ((words.at, self._by_word), (words.by_head, self._by_head))
            for word in by.keys() & known.keys()
            for name in known[word]
        )


@dataclass(slots=True)
class _Node:
    """What may follow in a phrase; `ends`: nothing need."""

    ends: bool = False
    gap: "_Node | None" = None
    any: "_Node | None" = None
    tokens: "dict[str, _Node]" = field(default_factory=dict)
    stems: "dict[str, _Node]" = field(default_factory=dict)

    def add(self, parts: list[str]) -> None:
        """Grow the branch of one phrase."""
        node = self
        for part in parts:
            if part == " ":
                node.gap = node.gap or _Node()
                node = node.gap
            elif part == "*":
                node.any = node.any or _Node()
                node = node.any
            elif part[-1] == "*":
                node = node.stems.setdefault(part[:-1], _Node())
            else:
                node = node.tokens.setdefault(part, _Node())
        node.ends = True

    def longest(self, text: str, at: int) -> int | None:
        """Return where the longest phrase ends that goes on from here, at a word's end."""
        best = at if self.ends and not _in_word(text, at) else None
        for node, stop in self._steps(text, at):
            end = node.longest(text, stop)
            if end is not None and (best is None or end > best):
                best = end
        return best

    def _steps(self, text: str, at: int) -> "Iterator[tuple[_Node, int]]":
        if self.gap is not None and (gap := _GAP.match(text, at)):
            yield self.gap, gap.end()
        if not (self.tokens or self.stems or self.any):
            return
        token = _TOKEN.match(text, at)
        word = _fold(token[0]) if token else ""
        stop = token.end() if token else at
        if word in self.tokens:
            yield self.tokens[word], stop
        for stem, node in self.stems.items():
            if word.startswith(stem):
                yield node, stop
        if self.any is not None:
            yield self.any, stop if word and _in_word(text, at) else at


@dataclass(frozen=True, slots=True)
class _Words:
    """Where each word of a text stands; the words by their first letters."""

    at: dict[str, list[int]]
    by_head: dict[str, list[str]]


def _words(text: str) -> _Words:
    return _words_of_page(text) if len(text) <= _SHORT else _words_of_long(text)


def _cut(text: str) -> _Words:
    at: dict[str, list[int]] = {}
    for token in _FIRST.finditer(text):
        at.setdefault(_fold(token[0]), []).append(token.start())
    by_head: dict[str, list[str]] = {}
    for word in at:
        for length in range(1, min(len(word), _HEAD) + 1):
            by_head.setdefault(word[:length], []).append(word)
    return _Words(at, by_head)


_words_of_page = lru_cache(maxsize=128)(_cut)
_words_of_long = lru_cache(maxsize=1)(_cut)  # some megabytes each


def _fold(text: str) -> str:
    return text.casefold().replace("’", "'")


def _in_word(text: str, at: int) -> bool:
    return at < len(text) and (text[at].isalnum() or text[at] == "_")
