"""Splits off the part of a statement that is only wished for ("…, preferably Git", "Scala is a plus")."""

import re
from collections.abc import Iterator
from dataclasses import replace

from resumematch.model.job import Importance
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.statement import Statement

_OPEN_CUE = re.compile(r"[.;,)!]|$|\s*(?:if|but not)\b")  # what must follow a word that closes a wish
_STOPS = re.compile(r"[;(]|\s[-–—]\s|\bbut\b")
_LOOSE = " \n\t,;)."  # what a cut leaves at the start of a part
_LOOSE_AT_END = " \n\t,;("
_ENDS = re.compile(r"[;()]")


def split_wishes(text: str, statement: Statement, cues: Cues) -> Iterator[Statement]:
    """Yield the statement in parts, each with its own importance, in the order of the text."""
    if statement.importance not in ("required", "preferred") or statement.any_from is not None:
        yield statement
        return
    said = text[statement.start : statement.end]
    if statement.importance == "preferred":
        yield from _split(text, statement, _musts(said, cues), "required")
    else:
        yield from _split(text, statement, _wishes(said, cues), "preferred")


def _split(
    text: str, statement: Statement, spans: list[tuple[int, int]], importance: Importance
) -> Iterator[Statement]:
    at = statement.start
    for start, end in spans:
        begin, stop = statement.start + start, statement.start + end
        yield from _trimmed(text, replace(statement, start=at, end=begin))
        yield from _trimmed(text, replace(statement, start=max(begin, at), end=stop, importance=importance))
        at = stop
    yield from _trimmed(text, replace(statement, start=at))


def _trimmed(text: str, part: Statement) -> Iterator[Statement]:
    """Yield a part without the brackets and commas that the cut left at its ends; nothing when no word is left."""
    start, end = part.start, part.end
    while start < end and text[start] in _LOOSE:
        start += 1
    while end > start and text[end - 1] in _LOOSE_AT_END:
        end -= 1
    if start < end:
        yield replace(part, start=start, end=end)


def _wishes(said: str, cues: Cues) -> list[tuple[int, int]]:
    spans = [(start, _after(said, end)) for start, end in cues.finder("wish-openers").spans(said)]
    for start, end in cues.finder("wish-endings").spans(said):
        if _OPEN_CUE.match(said, end) or end == len(said):
            spans.append((_before(said, start, cues), end))
    return _disjoint(spans)


def _musts(said: str, cues: Cues) -> list[tuple[int, int]]:
    found = cues.finder("must-cues").spans(said)
    return _disjoint([(_before(said, a, cues), b) for a, b in found if not cues.closes("negations", said[:a])])


def _before(said: str, cue: int, cues: Cues) -> int:
    """Return where the clause starts that a closing cue belongs to."""
    stops = [match.end() for match in _STOPS.finditer(said, 0, cue) if ")" not in said[match.end() : cue]]
    start = stops[-1] if stops else 0
    for comma in re.finditer(r",\s+(?:and\s+|with\s+)?", said[start:cue]):
        rest = said[start + comma.end() : cue]
        if cues.opens("requirement-openers", rest) or cues.found("must-cues", said[start : start + comma.start()]):
            start += comma.end()
            break
    return start


def _after(said: str, cue: int) -> int:
    """Return where the clause ends that an opening cue starts: at a semicolon, or where its bracket closes."""
    depth = 0
    for match in _ENDS.finditer(said, cue):
        depth += (match.group() == "(") - (match.group() == ")")
        if depth < 0 or (depth == 0 and match.group() == ";"):
            return match.start()
    return len(said)


def _disjoint(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
