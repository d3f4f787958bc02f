"""Finds what of a résumé was pasted from the ad: it proves nothing."""

import re
from bisect import bisect_right
from functools import lru_cache

from resumematch.matching.weights import COPIED_WORDS
from resumematch.model.document import Document

_WORD = re.compile(r"\w+")
_SHORTEST_LINE = 3  # words of a whole line that, printed alike in the ad, was pasted


class Copied:
    """Knows the stretches of a résumé that also stand in the ad word for word."""

    def __init__(self, resume: Document, ad: Document) -> None:
        self._spans = _merged([*_runs(resume.text, ad.text), *_lines(resume, ad)])
        self._starts = [start for start, _ in self._spans]

    def holds(self, start: int, end: int) -> bool:
        """Tell whether text[start:end] lies in a pasted stretch."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._spans[at][1]


def _runs(resume: str, ad: str) -> list[tuple[int, int]]:
    length = int(COPIED_WORDS.value)
    known = _known_runs(ad, length)
    places = list(_WORD.finditer(resume))
    mine = [m.group().casefold() for m in places]
    return [
        (places[at].start(), places[at + length - 1].end())
        for at in range(len(mine) - length + 1)
        if tuple(mine[at : at + length]) in known
    ]


@lru_cache(maxsize=2)  # of the one ad that many résumés are held against
def _known_runs(ad: str, length: int) -> frozenset[tuple[str, ...]]:
    words = _folded(ad)
    return frozenset([words[at : at + length] for at in range(len(words) - length + 1)])


@lru_cache(maxsize=2)
def _known_lines(ad: str, spans: tuple[tuple[int, int], ...]) -> frozenset[tuple[str, ...]]:
    return frozenset([_folded(ad[start:end]) for start, end in spans])


def _lines(resume: Document, ad: Document) -> list[tuple[int, int]]:
    known = _known_lines(ad.text, tuple([(line.start, line.end) for line in ad.lines]))
    return [
        (line.start, line.end)
        for line in resume.lines
        if len(folded := _folded(resume.text[line.start : line.end])) >= _SHORTEST_LINE and folded in known
    ]


def _folded(line: str) -> tuple[str, ...]:
    return tuple(m.group().casefold() for m in _WORD.finditer(line))


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
