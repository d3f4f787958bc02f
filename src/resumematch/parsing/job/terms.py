"""The named things of a statement, in its order: skills, and terms that the taxonomy does not know."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from resumematch.model.mention import Mention, UnknownTerm
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.degree import field_spans
from resumematch.parsing.job.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A named thing; `skill` is None for a term the taxonomy does not know."""

    start: int
    end: int
    text: str
    skill: str | None


def asked_mentions(
    text: str, mentions: Iterable[Mention], statements: tuple[Statement, ...], cues: Cues
) -> tuple[tuple[Mention, Statement], ...]:
    """Pair each mention that asks for or tells of a skill with its statement.

    Left out: what stands in furniture, in a job title ("our ML engineers") or among the fields of a degree.
    """
    fields = [span for statement in statements for span in field_spans(text, statement)]
    pairs = []
    for mention in mentions:
        statement = next((s for s in statements if s.start <= mention.start and mention.end <= s.end), None)
        if statement and not _in_title(text, mention, cues) and not _within(mention, fields):
            pairs.append((mention, statement))
    return tuple(pairs)


def _within(mention: Mention, spans: list[tuple[int, int]]) -> bool:
    return any(start <= mention.start and mention.end <= end for start, end in spans)


_NEXT_WORD = re.compile(r"[\s/]+(?=\w)")


def _in_title(text: str, mention: Mention, cues: Cues) -> bool:
    gap = _NEXT_WORD.match(text, mention.end)
    return gap is not None and cues.opens("title-nouns", text[gap.end() : gap.end() + 20])


def terms_of(
    statement: Statement, pairs: Iterable[tuple[Mention, Statement]], unknown: Iterable[UnknownTerm]
) -> tuple[Term, ...]:
    """Return the terms of a statement, the longest where they overlap."""
    terms = [
        Term(start=m.start, end=m.end, text=m.text, skill=m.skill)
        for m, where in pairs
        if where is statement and not m.negated
    ]
    terms += [
        Term(start=u.start, end=u.end, text=u.text, skill=None)
        for u in unknown
        if statement.start <= u.start and u.end <= statement.end
    ]
    kept: list[Term] = []
    for term in sorted(terms, key=lambda t: (t.start - t.end, t.start, t.skill or "~")):
        if all(term.end <= other.start or term.start >= other.end for other in kept):
            kept.append(term)
    return tuple(sorted(kept, key=lambda t: t.start))
