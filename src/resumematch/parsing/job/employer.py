"""Reads who hires, and where the work is done."""

import re
from collections.abc import Iterator
from typing import Literal

from resumematch.model.document import Document
from resumematch.model.job import WorkMode
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.sentences import sentences
from resumematch.parsing.job.units import Unit, on_one_line

_MODES: tuple[WorkMode, ...] = ("hybrid", "remote", "on-site")  # a hybrid ad speaks of both others
_TOP = 6  # units at the head of an ad in which its facts stand
_LONGEST_FACT = 20  # words of a line of facts; longer ones are sentences
_LABEL = re.compile(
    r"(?:(?:job|work|office|primary)\s+)?(?P<name>locations?|place of work|work\s?place|workplace type|work mode|"
    r"company|employer|organi[sz]ation|company name|remote|work type|working model|city|based in)"
    r"\s*[:–—]\s*(?P<value>[^\n]{2,120})",
    re.IGNORECASE,
)
_EMPLOYER_LABELS = ("company", "employer", "organisation", "organization", "company name")
_PART = r"[A-Z][\w&’'-]{0,40}(?:\.\w{1,20})?"
_NAME = rf"{_PART}(?:\s+(?:{_PART}|of|&)){{0,5}}"
_ABOUT = re.compile(rf"(?i:about|who is|why|life at|working at|join)\s+(?P<name>{_NAME})")
_IN_TEXT = re.compile(
    rf"(?:\bAt\s+(?P<at>{_NAME}),\s+(?:we|our|you)\b|"
    rf"(?:^|(?<=[.!?]\s))(?P<is>{_NAME})\s+(?:is|are)\s+(?:now\s+|currently\s+)?"
    rf"(?:hiring|looking for|seeking|an?\s(?!(?:\w+\s)?(?:plus|must|bonus|requirement|advantage))|the\s|one of)|"
    rf"\b[Jj]oin\s+(?P<join>{_NAME})\s+(?:as|and|to)\b)"
)
_NO_NAMES = frozenset((
    "We", "This", "The", "Our", "You", "It", "They", "There", "That", "Here", "What", "Who", "These", "Your", "Us",
    "As", "If", "In", "Remote", "Location", "Company", "Machine Learning", "AI",
))  # fmt: skip
_MOST_COMMAS = 5  # in a sentence; with more it is a list of perks, where "remote work" is one of many
_PLACE = re.compile(r"[A-Z][\w.’'-]+(?:[ -][A-Z][\w.’'-]+){0,2},\s*[A-Z][\w.’'-]+(?:[ ,]+[A-Z][\w.’'-]+){0,3}")
_BASED = re.compile(
    r"\b(?:(?:role|position|job|you|office|team)\s+(?:is|are|will be)\s+(?:\w+\s+)?(?:based|located)|based out of|"
    rf"to join (?:us|our team|our \w+ team))\s+(?:in|at|from)?\s*(?:our\s+)?(?P<place>{_NAME}(?:,\s*{_NAME})*)"
)
_SEPARATOR = re.compile(r"\s*[·|•\t]\s*|\s+[–—-]\s+|\s*[()]\s*")


def read_organization(document: Document, units: tuple[Unit, ...], cues: Cues) -> str | None:
    """Return the employer as the page states it, as a label or a heading prints it, or as a sentence names it."""
    hinted = dict(document.hints).get("organization")
    if hinted:
        return hinted
    for name, value in _labels(document, units):
        if name in _EMPLOYER_LABELS:
            return value
    lines = [on_one_line(document.text[unit.start : unit.end]) for unit in units]
    for line in lines:
        match = _ABOUT.match(line) if len(line.split()) <= 9 else None
        if match and _is_name(match["name"], cues) and line[:5].lower() != "join ":
            return match["name"].strip(" .")
    for line in lines:
        for match in _IN_TEXT.finditer(line):
            name = match["at"] or match["is"] or match["join"]
            if _is_name(name, cues):
                return name.strip(" .")
    return None


def _is_name(name: str, cues: Cues) -> bool:
    first = name.split()[0]
    return not (
        name in _NO_NAMES or first in _NO_NAMES or cues.opens("employer-not", name) or cues.found("title-nouns", name)
    )


def _labels(document: Document, units: tuple[Unit, ...]) -> Iterator[tuple[str, str]]:
    for unit in units:
        match = _LABEL.match(on_one_line(document.text[unit.start : unit.end]))
        if match:
            yield match["name"].lower(), match["value"].strip(" .*")


def read_location(document: Document, units: tuple[Unit, ...]) -> str | None:
    """Return the place of work as the page states it, as a label or the head of the ad prints it, or as told."""
    hinted = dict(document.hints).get("location")
    if hinted:
        return hinted
    for name, value in _labels(document, units):
        if name in ("location", "locations", "city", "place of work", "workplace", "work place", "based in"):
            return value
    for unit in units[:_TOP]:
        line = on_one_line(document.text[unit.start : unit.end])
        for part in _SEPARATOR.split(line) if len(line.split()) <= _LONGEST_FACT else ():
            if _PLACE.fullmatch(part):
                return part
    match = _BASED.search(on_one_line(document.text))
    return match["place"].strip(" .,") if match else None


def read_work_mode(document: Document, units: tuple[Unit, ...], cues: Cues) -> WorkMode | None:
    """Return where the work is done, by the lines of facts first, then by what the text says."""
    heads = [on_one_line(document.text[unit.start : unit.end]) for unit in units[:_TOP]]
    facts = [line for line in heads if len(line.split()) <= _LONGEST_FACT and line[-1:] not in ".!?"]
    facts += [value for name, value in _labels(document, units) if name not in _EMPLOYER_LABELS]
    facts = [fact for fact in facts if fact.count(",") <= _MOST_COMMAS]
    for mode in _MODES:
        if any(cues.found(f"mode-{mode}-bare", fact) for fact in facts) and not _denied(facts, mode):
            return mode
    hinted = dict(document.hints).get("work_mode")
    if hinted == "remote":
        return "remote"
    said = [
        on_one_line(document.text[a:b]) for unit in units for a, b in sentences(document.text, unit.start, unit.end)
    ]
    said = [line for line in said if line.count(",") <= _MOST_COMMAS]
    for mode in _MODES:
        if any(cues.found(f"mode-{mode}", line) and not _denied([line], mode) for line in said):
            return mode
    return None


def _denied(lines: list[str], mode: WorkMode) -> bool:
    return mode == "remote" and any(
        re.search(r"\b(?:not?|non)[ -](?:a )?(?:\w+ )?remote\b", line, re.I) for line in lines
    )


def read_visa(document: Document, units: tuple[Unit, ...], cues: Cues) -> Literal["sponsored", "not sponsored"] | None:
    """Return whether the employer helps with the right to work; None when the ad does not say."""
    said = [on_one_line(document.text[unit.start : unit.end]) for unit in units]
    if any(cues.found("visa-none", line) for line in said):
        return "not sponsored"
    return "sponsored" if any(cues.found("visa-sponsored", line) for line in said) else None
