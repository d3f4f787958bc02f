"""Cuts a unit where a heading was glued into it ("…to end users.Basic Qualifications", "do you need?Education")."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.headings import KINDS
from resumematch.parsing.job.units import Unit

_SENTENCE_END = frozenset('.!?:;)…”"')


def unglue(text: str, units: Iterable[Unit], cues: Cues) -> Iterator[Unit]:
    """Yield the units, those with glued headings in pieces."""
    terms = tuple(cues.taxonomy.terms(f"ad-{kind}-headings") for kind in KINDS)
    pattern = _pattern(terms)
    for unit in units:
        cuts = sorted(
            {cut for match in pattern.finditer(text, unit.start, unit.end) for cut in _cuts(text, unit, match)}
        )
        if unit.kind == "heading" or not cuts:
            yield unit
            continue
        edges = [unit.start, *cuts, unit.end]
        for at, (start, end) in enumerate(pairwise(edges)):
            yield replace(unit, start=start, end=end, kind=unit.kind if at == 0 else "text", gap=unit.gap or at > 0)


@cache
def _pattern(lists: tuple[tuple[str, ...], ...]) -> re.Pattern[str]:
    terms = {term.rstrip("*") + ("[a-z]*" if term.endswith("*") else "") for terms in lists for term in terms}
    words = (r"\s+".join(map(_word, term.split())) for term in sorted(terms, key=lambda t: (-len(t), t)))
    return re.compile("|".join(words), re.IGNORECASE)


def _word(word: str) -> str:
    stem, open_end, _ = word.partition("[a-z]*")
    return re.escape(stem).replace("'", "['’]") + open_end


def _cuts(text: str, unit: Unit, match: re.Match[str]) -> Iterator[int]:
    """Yield where the unit must be cut so that the heading stands alone; nothing when it is no glued heading."""
    start, end = match.span()
    if not _capitalised(match.group()) or start == unit.start:
        return
    before = text[start - 1]
    after = text[end : end + 2]
    glued_before = before.islower() or before in _SENTENCE_END
    spaced_before = before.isspace() and text[unit.start : start].rstrip()[-1:] in _SENTENCE_END
    closed = not after.strip() or end >= unit.end or after[0] == ":" or after[0] == "\n"
    if (glued_before and (closed or after[0].isupper())) or (spaced_before and closed):
        yield start
        stop = end + (text[end : end + 1] == ":")
        if text[stop : unit.end].strip():
            yield stop


def _capitalised(heading: str) -> bool:
    words = [word for word in heading.split() if len(word) > 3] or heading.split()
    return heading[0].isupper() and all(word[0].isupper() for word in words if word[0].isalpha())
