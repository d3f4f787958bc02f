"""Blocks → statements: one bullet or sentence each, with its importance; furniture is left out."""

import re
from collections.abc import Iterator
from dataclasses import replace

from resumematch.model.document import Document
from resumematch.model.job import Importance
from resumematch.parsing.job.blocks import Block, lists_in
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.sentences import sentences
from resumematch.parsing.job.statement import Statement
from resumematch.parsing.job.units import Unit
from resumematch.parsing.job.wishes import split_wishes
from resumematch.parsing.job.years import NUMBER

_OF_KIND: dict[str, Importance] = {
    "required": "required", "preferred": "preferred", "responsibility": "responsibility", "stack": "mentioned",
}  # fmt: skip


def read_statements(document: Document, blocks: tuple[Block, ...], cues: Cues) -> tuple[Statement, ...]:
    """Split the blocks of a job ad into statements."""
    found: list[Statement] = []
    for block in blocks:
        for run in lists_in(block):
            found += _of_run(document.text, block, run, cues)
    return tuple(found)


def _of_run(text: str, block: Block, run: tuple[Unit, ...], cues: Cues) -> Iterator[Statement]:
    kind: str | None = block.kind
    if kind in (None, "neutral"):
        kind = _kind_of_list(text, run, cues) or kind
    turn = _turn(text, run, cues) if kind == "responsibility" else None
    for statement in _merged(text, run, cues):
        here = "required" if turn is not None and statement.start >= turn else kind
        importance = _importance(text[statement.start : statement.end], here, cues)
        if importance is not None:
            yield from split_wishes(text, replace(statement, importance=importance), cues)


def _kind_of_list(text: str, run: tuple[Unit, ...], cues: Cues) -> str | None:
    """Judge a list without a telling heading by how its items open."""
    items = [text[unit.start : unit.end] for unit in run]
    if len(items) < 2 or (run[0].kind == "text" and any(len(item.split()) > 45 for item in items)):
        return None
    asking = sum(cues.opens("requirement-openers", item) or _YEARS.match(item) is not None for item in items)
    telling = sum(cues.opens("duty-openers", item) or _GERUND.match(item) is not None for item in items)
    if max(asking, telling) * 2 < len(items):
        return None
    return "required" if asking > telling else "responsibility"


def _turn(text: str, run: tuple[Unit, ...], cues: Cues) -> int | None:
    """Return where a list of duties goes over to what is asked, its heading lost; None when it does not."""
    lines = [text[unit.start : unit.end] for unit in run]
    asks = [_opens_demand(line, cues) for line in lines]
    for at, unit in enumerate(run):
        rest = asks[at:]
        if len(rest) < _FEWEST_DEMANDS:
            return None
        if asks[at] and _TURNS.match(lines[at]) and sum(rest) >= _SHARE_OF_DEMANDS * len(rest):
            return unit.start
    return None


def _opens_demand(line: str, cues: Cues) -> bool:
    return cues.opens("requirement-openers", line) or _TURNS.match(line) is not None


_FEWEST_DEMANDS = 3  # fewer could be duties that begin like demands
_SHARE_OF_DEMANDS = 0.75  # of the lines from the turn on
_TURNS = re.compile(  # what the first line of a list of demands tells: a degree or years
    r"(?:an?\s+)?(?:bachelor|master|ph\.?d|b\.?sc|m\.?sc|bs\b|ms\b|degree|advanced degree|minimum)|"
    rf"(?:at least\s+|over\s+)?(?:{NUMBER})\s*(?:\+|[-–]\s*\d{{1,2}}\+?|or more)?\s*(?:years|yrs)",
    re.IGNORECASE,
)
_ASKS_YEARS = re.compile(
    rf"\b(?:{NUMBER})\s*(?:\+|-|–|to|or more)?\s*\d*\+?\s*(?:years|yrs)[’']?\s+(?:of\s+)?"
    r"(?:[\w-]+\s+){0,3}(?:experience|expertise)",
    re.IGNORECASE,
)
_ROW = re.compile(  # a row of a table of skills: "| 8 | Required | Experience …"
    r"\W*(?:\d{1,2}(?:\s*years)?\s*[|\t]\s*)?"
    r"(required|mandatory|preferred|(?:highly )?desired|optional|nice to have)\s*[|\t]",
    re.IGNORECASE,
)
_MUST_ROWS = ("required", "mandatory")
_TASK_LABEL = re.compile(r"(?:\d{1,2}[.)]\s+)?[A-Z][\w&/, -]{2,60}:\s+")
_AT_EMPLOYER = re.compile(r"(?:At|Here at)\s+[A-Z][\w.&’' -]{1,40},\s+(?:we|our)\b")
_GERUND = re.compile(r"(?!Understanding|Outstanding|Working knowledge)[A-Z][a-z]+ing\s+(?!in\b|of\b|with\b)")
_PREPOSITIONS = frozenset(("in", "of", "with", "to", "for"))
_YEARS = re.compile(r"\d{1,3}\s*(?:\+|-|–|to)?\s*\d{0,3}\+?\s*(?:years|yrs)", re.IGNORECASE)


def _importance(statement: str, kind: str | None, cues: Cues) -> Importance | None:
    if kind == "boilerplate" or cues.found("boilerplate-cues", statement):
        return None
    row = _ROW.match(statement)
    if row is not None:
        return "required" if row.group(1).lower() in _MUST_ROWS else "preferred"
    asks_years = _ASKS_YEARS.search(statement) is not None
    if _is_of_employer(statement, cues) and not asks_years:
        return "mentioned"
    if kind in _OF_KIND and not (kind in ("responsibility", "stack") and (asks_years or _asks(statement, cues))):
        return _OF_KIND[kind]
    if cues.opens("employer-openers", statement) and not asks_years:
        return "mentioned"
    if asks_years or _asks(statement, cues) or cues.found("required-cues", statement):
        return "required"
    if cues.found("responsibility-cues", statement):
        return "responsibility"
    label = _TASK_LABEL.match(statement)  # "Weight translation: Develop pipelines …"
    return "responsibility" if label and cues.opens("duty-openers", statement[label.end() :]) else "mentioned"


def _is_of_employer(statement: str, cues: Cues) -> bool:
    """Tell whether a sentence that opens with "we" or "our" only tells of the employer, under whatever heading."""
    asks = any(cues.found(name, statement) for name in ("required-cues", "must-cues", "wish-openers"))
    opens = cues.opens("employer-openers", statement) or _AT_EMPLOYER.match(statement) is not None
    return opens and not asks


def _asks(statement: str, cues: Cues) -> bool:
    """Tell whether a sentence among duties asks: "Knowledge of React is a plus", "You should have …"."""
    if cues.found("demands", statement):
        return True
    if not cues.opens("requirement-openers", statement):
        return False
    return cues.found("must-cues", statement) or cues.found("wish-endings", statement)


def _merged(text: str, run: tuple[Unit, ...], cues: Cues) -> Iterator[Statement]:
    """Yield the sentences of a run; "one of the following:" takes the short lines after it along."""
    at = 0
    while at < len(run):
        unit = run[at]
        at += 1
        line = text[unit.start : unit.end].rstrip()
        if line.endswith(":") and cues.found("any-lead", line):
            stop = at
            while stop < len(run) and _is_alternative(text, unit, run[stop], cues):
                stop += 1
            if stop > at:
                yield Statement(start=unit.start, end=run[stop - 1].end, importance="mentioned", any_from=run[at].start)
                at = stop
                continue
        for start, end in sentences(text, unit.start, unit.end):
            yield Statement(start=start, end=end, importance="mentioned")


def _is_alternative(text: str, lead: Unit, unit: Unit, cues: Cues) -> bool:
    line = text[unit.start : unit.end]
    if unit.level > lead.level:
        return True
    words = line.lower().split()
    asks = cues.opens("requirement-openers", line) and (len(words) > 3 or not _PREPOSITIONS.isdisjoint(words))
    return len(words) <= 5 and not asks and not line.rstrip().endswith(":")
