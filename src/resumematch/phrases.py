"""A list of phrases → where they occur in a text: the one finder behind every cue and signal list.

Nothing is compiled: a finder files its phrases by their first word, and a text is cut into words once for all finders
that search it. Only where a first word stands does a finder look further, and many lists can be searched in one walk.
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
_MET = 2000  # words of texts that are remembered: as many as open a phrase in some hundred documents
_SHORT = 4000  # characters: a page; shorter texts are searched for many lists in a row, longer ones for few
Span = tuple[int, int]


class PhraseFinder:
    """Finds whole phrases, case-insensitively, longest first, in time linear in the text.

    A phrase is words in one space each; in the text any run of white space or one hyphen may stand between them.
    A trailing `*` on a word lets it go on ("deploy*" finds deploys, deployed, deployment); alone, it is any word.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._index = _Index({"": phrases})

    def spans(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
        """Yield the (start, end) offsets of every phrase found in text[start:end], left to right."""
        if start or end is not None:
            yield from self._within(text, start, len(text) if end is None else end)
            return
        last = 0
        for at in self._index.starts(text):
            if at >= last and (ends := self._index.ends(text, at)):
                last = ends[""]
                yield at, last

    def first(self, text: str) -> Span | None:
        """Return the offsets of the first phrase in the text, or None."""
        return next(self.spans(text), None)

    def opens(self, text: str) -> int | None:
        """Return the length of the phrase that the text starts with, or None."""
        return self._index.ends(text, 0).get("")

    def _within(self, text: str, start: int, end: int) -> Iterator[Span]:
        inside = start > 0 and _in_word(text, start - 1)
        for begin, stop in self.spans(text[start:end]):
            if begin or not inside:
                yield begin + start, stop + start


@lru_cache(maxsize=2048)
def finder(phrases: tuple[str, ...]) -> PhraseFinder:
    """Return the finder of a list, made once."""
    return PhraseFinder(phrases)


class PhraseLists:
    """Finds the phrases of many lists in one walk through a text; of each list what its PhraseFinder would find."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        self._index = _Index(lists)

    def spans(self, text: str) -> dict[str, list[Span]]:
        """Return the (start, end) offsets of the phrases by the name of their list, left to right."""
        found: dict[str, list[Span]] = {}
        for at in self._index.starts(text):
            for name, end in self._index.ends(text, at).items():
                spans = found.setdefault(name, [])
                if not spans or at >= spans[-1][1]:
                    spans.append((at, end))
        return found


class _Index:
    """Lists of phrases, filed by the first words."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        self._rests: dict[str, list[_Rest]] = {}  # what follows in the phrases of a first word
        self._open: dict[str, dict[str, list[_Rest]]] = {}  # ... of an open first word, by its first letters
        for name, phrases in lists.items():
            for word, star, rest in _LEAD.findall(_fold("\n".join(phrases))):
                rests = self._open.setdefault(word[:_HEAD], {}) if star else self._rests
                rests.setdefault(word, []).append((rest, name))
        self._grown: dict[str, _Node] = {}
        self._met: dict[str, tuple[_Node, ...]] = {}

    def starts(self, text: str) -> list[int]:
        """Return where a phrase may start, in order."""
        words = _words(text)
        if self._rests.keys().isdisjoint(words.at.keys()) and self._open.keys().isdisjoint(words.by_head.keys()):
            return []
        found = [at for word in self._rests.keys() & words.at.keys() for at in words.at[word]]
        for head in self._open.keys() & words.by_head.keys():
            for word in words.by_head[head]:
                if word not in self._rests and any(map(word.startswith, self._open[head])):
                    found += words.at[word]
        return sorted(found)

    def ends(self, text: str, at: int) -> dict[str, int]:
        """Return where the longest phrase that starts here ends, by the name of the list."""
        ends: dict[str, int] = {}
        token = _TOKEN.match(text, at)
        if token is not None:
            for node in self._nodes_of(_fold(token[0])):
                node.walk(text, token.end(), ends)
        return ends

    def _nodes_of(self, word: str) -> "tuple[_Node, ...]":
        """Return what may follow a word that a phrase may start with; of words met before from memory."""
        if word not in self._met:
            if len(self._met) == _MET:
                self._met.clear()
            self._met[word] = tuple(self._nodes(word))
        return self._met[word]

    def _nodes(self, word: str) -> "Iterator[_Node]":
        if word in self._rests:
            yield self._node(word, self._rests[word])
        for length in range(1, min(len(word), _HEAD) + 1):
            for stem, rests in self._open.get(word[:length], {}).items():
                if word.startswith(stem):
                    yield self._node(stem + "*", rests)

    def _node(self, word: str, rests: "list[_Rest]") -> "_Node":
        """Return what may follow a first word, made ready when that word is first met."""
        if word not in self._grown:
            self._grown[word] = node = _Node()
            for rest, name in rests:
                node.add(_PART.findall(rest), name)
        return self._grown[word]


_Rest = tuple[str, str]  # of a phrase, and the name of its list


@dataclass(slots=True)
class _Node:
    """What may follow in a phrase, and the lists for which nothing need."""

    lists: list[str] = field(default_factory=list)
    gap: "_Node | None" = None
    any: "_Node | None" = None
    tokens: "dict[str, _Node]" = field(default_factory=dict)
    stems: "dict[str, _Node]" = field(default_factory=dict)

    def add(self, parts: list[str], name: str) -> None:
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
        node.lists.append(name)

    def walk(self, text: str, at: int, ends: dict[str, int]) -> None:
        """Note where the phrases end that go on from here, each at a word's end, the longest of a list."""
        if self.lists and not _in_word(text, at):
            for name in self.lists:
                ends[name] = max(at, ends.get(name, at))
        if self.gap is not None and (gap := _GAP.match(text, at)):
            self.gap.walk(text, gap.end(), ends)
        if self.tokens or self.stems or self.any is not None:
            self._walk_word(text, at, ends)

    def _walk_word(self, text: str, at: int, ends: dict[str, int]) -> None:
        token = _TOKEN.match(text, at)
        word, stop = (_fold(token[0]), token.end()) if token else ("", at)
        if word in self.tokens:
            self.tokens[word].walk(text, stop, ends)
        for stem, node in self.stems.items():
            if word.startswith(stem):
                node.walk(text, stop, ends)
        if self.any is not None:
            self.any.walk(text, stop if _in_word(text, at) else at, ends)


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
_words_of_long = lru_cache(maxsize=3)(_cut)  # some megabytes each: of a résumé, an ad, and what advice may speak of


def _fold(text: str) -> str:
    return text.casefold().replace("’", "'")


def _in_word(text: str, at: int) -> bool:
    return at < len(text) and (text[at].isalnum() or text[at] == "_")
