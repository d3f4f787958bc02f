"""Bullets of two versions → which became which: by the words they share, the most alike first."""

import re
from collections import defaultdict
from collections.abc import Sequence

from resumematch.model.resume import Bullet

_WORD = re.compile(r"\w+")
ALIKE = 0.34  # of the words of both: two bullets that share a third of their words are one, reworded; fewer are two
COMMON = (
    200  # bullets: a word in more of them is no reason to compare two, else every bullet is held against every other
)
Pair = tuple[int, int]


def pair_bullets(old: Sequence[Bullet], new: Sequence[Bullet]) -> dict[int, int]:
    """Return the index of the newer bullet for each older one that lives on; each is used once."""
    words_old, words_new = [words(bullet.text) for bullet in old], [words(bullet.text) for bullet in new]
    pairs = _same(words_old, words_new)
    taken = set(pairs.values())
    for at, other in _alike(words_old, words_new):
        if at not in pairs and other not in taken:
            pairs[at] = other
            taken.add(other)
    return pairs


def words(text: str) -> tuple[str, ...]:
    """Split into words, folded: marks, dashes and quotes that a format changes make no difference."""
    return tuple(_WORD.findall(text.casefold()))


def _same(old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]]) -> dict[int, int]:
    waiting = defaultdict(list)
    for at in reversed(range(len(new))):
        waiting[new[at]].append(at)
    return {at: waiting[said].pop() for at, said in enumerate(old) if waiting[said]}


def _alike(old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]]) -> list[Pair]:
    sets = [frozenset(said) for said in new]
    standing = defaultdict(list)
    for at, said in enumerate(sets):
        for word in said:
            standing[word].append(at)
    scored = []
    for at, said in enumerate(map(frozenset, old)):
        for other in {other for word in said if len(standing[word]) <= COMMON for other in standing[word]}:
            share = 2 * len(said & sets[other]) / (len(said) + len(sets[other]))
            if share >= ALIKE:
                scored.append((-share, abs(at - other), at, other))
    return [(at, other) for _, _, at, other in sorted(scored)]
