"""The named things of a statement, in its order: skills, and terms that the taxonomy does not know."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from resumematch.model.mention import Mention, UnknownTerm
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.degree import field_spans
from resumematch.parsing.job.statement import Statement

_PEOPLE = "professional-skills"  # the family


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

    Left out: what stands in furniture, in a job title ("our ML engineers") or among the fields of a degree, and what an
    employer praises in its own people outside of what it asks for.
    """
    fields = sorted(span for statement in statements for span in field_spans(text, statement))
    places = sorted(statements, key=lambda statement: statement.start)
    pairs = []
    for mention in mentions:
        at = bisect_right(places, mention.start, key=lambda statement: statement.start) - 1
        inside = at >= 0 and mention.end <= places[at].end
        if inside and not _names_no_skill(text, mention, places[at], cues) and not _within(mention, fields):
            pairs.append((mention, places[at]))
    return tuple(pairs)


def _names_no_skill(text: str, mention: Mention, statement: Statement, cues: Cues) -> bool:
    if cues.taxonomy.skills[mention.skill].family == _PEOPLE:
        return statement.importance == "mentioned"  # whom one mentors or leads is no job title
    return _in_title(text, mention, cues)


def _within(mention: Mention, spans: list[tuple[int, int]]) -> bool:
    at = bisect_right(spans, mention.start, key=lambda span: span[0]) - 1
    return at >= 0 and mention.end <= spans[at][1]


_NEXT_WORD = re.compile(r"(?:/\w{1,32}){0,3}[\s/]+(?=\w)")  # "ML/evaluation engineers": all of it is the title


# "Data Science, Product and ML Engineering teams": functions of a company, whom one works with
_TEAMS = re.compile(
    r"(?:(?:,?[ ](?:and|&)[ ]|,[ ]|/|[ ])[A-Z][\w/&-]{0,30}){0,7}[ ]"
    r"(?:teams|team|departments|functions|partners|colleagues)\b"
)
_JOINED = re.compile(r"\b(?:and|&)\b|/")


def _in_title(text: str, mention: Mention, cues: Cues) -> bool:
    team = _TEAMS.match(text, mention.end)
    if team is not None and mention.text[:1].isupper() and _JOINED.search(team.group()):
        return True
    gap = _NEXT_WORD.match(text, mention.end)
    if gap is None or ("\n" in gap.group() and not text[gap.end()].islower()):  # the next line says something else
        return False
    return cues.opens("title-nouns", text[gap.end() : gap.end() + 20])


def terms_by_statement(
    statements: Iterable[Statement], pairs: Iterable[tuple[Mention, Statement]], unknown: Iterable[UnknownTerm]
) -> tuple[tuple[Statement, tuple[Term, ...]], ...]:
    """Pair each statement with its terms, the longest where they overlap."""
    found: dict[int, list[Term]] = {}
    for mention, where in pairs:
        if not mention.negated:
            term = Term(start=mention.start, end=mention.end, text=mention.text, skill=mention.skill)
            found.setdefault(id(where), []).append(term)
    places = sorted(statements, key=lambda statement: statement.start)
    for word in unknown:
        at = bisect_right(places, word.start, key=lambda statement: statement.start) - 1
        if at >= 0 and word.end <= places[at].end:
            term = Term(start=word.start, end=word.end, text=word.text, skill=None)
            found.setdefault(id(places[at]), []).append(term)
    return tuple((statement, _longest(found.get(id(statement), []))) for statement in statements)


def _longest(terms: list[Term]) -> tuple[Term, ...]:
    """Drop a term that overlaps a longer one; of two alike, one that the taxonomy knows stays."""
    kept: list[Term] = []
    for term in sorted(terms, key=lambda t: (t.start, -t.end, t.skill or "~")):
        if not kept or term.start >= kept[-1].end:
            kept.append(term)
        elif term.end - term.start > kept[-1].end - kept[-1].start:
            kept[-1] = term
    return tuple(kept)
