"""Splits off the part of a statement that is only wished for ("…, preferably Git", "Scala is a plus")."""

import re
from collections.abc import Iterator
from dataclasses import replace

from resumematch.model.job import Importance
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.statement import Statement

_OPEN_CUE = re.compile(
    r"[.;,)\]!]|$|\s*(?:\(|if|but not|as well|too|over|here|for (?:this|us))\b"
)  # may follow a closing word
_STOPS = re.compile(r"[;(\[]|\s[-–—]\s|\bbut\b")
_LABEL_END = re.compile(  # "Bonus: …", "(Optional) …", "[Nice to have] …", "Preferred languages: …"
    r"\s*(?:[:)\]]|[-–—]\s)|(?:\s+[\w-]{1,30}){1,2}\s*:"
)
_ITEM_START = re.compile(r"[,;)\]]\s*(?:and\s+|or\s+)?|\s[-–—]\s")
_ALIKE = re.compile(r",\s*(?:as|so)\s+(?:is|are|would|will)\b")  # "Docker is a plus, as is Kubernetes"
_BRACKET = re.compile(r"\s*\([^()]{0,200}\)")  # "Certifications preferred (AWS, Azure)"
_SHORT_ITEM = 3  # words between a comma and the word that closes a wish: "Cloud experience, AWS preferred"
_LOOSE = " \n\t,;)]."  # what a cut leaves at the start of a part
_LOOSE_AT_END = " \n\t,;(["
_ENDS = re.compile(r"[;()]")


def split_wishes(text: str, statement: Statement, cues: Cues) -> Iterator[Statement]:
    """Yield the statement in parts, each with its own importance, in the order of the text."""
    if statement.importance == "responsibility" or statement.any_from is not None:
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
    if _is_labelled(said, cues):
        return [(0, len(said))]
    openers = cues.finder("wish-openers").spans(said)
    spans = [(start, _after(said, end)) for start, end in openers if said[end:].strip(" .!)")]
    for start, end in cues.finder("wish-endings").spans(said):
        if _OPEN_CUE.match(said, end) or end == len(said):
            spans.append((_before(said, start, cues), _end_of(said, end)))
    return _disjoint(spans)


def _end_of(said: str, cue: int) -> int:
    """Return where a wish ends that a cue closes: samples in brackets and a second wish behind it belong to it."""
    bracket = _BRACKET.match(said, cue)
    if bracket:
        return bracket.end()
    return len(said) if _ALIKE.match(said, cue) else cue


def _is_labelled(said: str, cues: Cues) -> bool:
    """Tell whether a statement begins with the word for a wish: "Plus: …", "(Nice to have) …"."""
    start = len(said) - len(said.lstrip("([ *"))
    length = cues.finder("preferred-headings").opens(said[start:])
    return length is not None and _LABEL_END.match(said, start + length) is not None


def _musts(said: str, cues: Cues) -> list[tuple[int, int]]:
    found = cues.finder("must-cues").spans(said)
    return _disjoint([(_before(said, a, cues), b) for a, b in found if not cues.closes("negations", said[:a])])


def _before(said: str, cue: int, cues: Cues) -> int:
    """Return where the clause starts that a closing cue belongs to."""
    stops = [match for match in _STOPS.finditer(said, 0, cue) if ")" not in said[match.end() : cue]]
    if stops and not said[stops[-1].end() : cue].strip():  # "Docker (a plus)", "Docker – optional": the item before
        starts = [match.end() for match in _ITEM_START.finditer(said, 0, stops[-1].start())]
        return starts[-1] if starts else 0
    start = stops[-1].end() if stops else 0
    commas = list(re.finditer(r",\s+(?:and\s+|with\s+)?", said[start:cue]))
    for comma in commas:
        rest = said[start + comma.end() : cue]
        if cues.opens("requirement-openers", rest) or cues.found("must-cues", said[start : start + comma.start()]):
            return start + comma.end()
    if len(commas) == 1 and _names_one(said[start + commas[0].start() : cue]):
        return start + commas[0].end()
    return start


def _names_one(rest: str) -> bool:
    """Tell whether a few words after a comma name one thing: "…, AWS preferred", and not "…, or Go preferred"."""
    words = rest.strip(" ,").split()
    return 0 < len(words) <= _SHORT_ITEM and not {"and", "or", "and/or", "is", "are"} & {word.lower() for word in words}


def _after(said: str, cue: int) -> int:
    """Return where the clause ends that an opening cue starts: at a semicolon, or where its bracket closes."""
    depth = 0
    for match in _ENDS.finditer(said, cue):
        depth += (match.group() == "(") - (match.group() == ")")
        if depth < 0 and not said[cue : match.start()].strip():  # "(ideally) dbt": the bracket holds the cue alone
            depth = 0
        elif depth < 0 or (depth == 0 and match.group() == ";"):
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
