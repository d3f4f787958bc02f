"""Reads how many years of experience an ad asks for, over all and for single skills."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from resumematch.degrees import degrees_in
from resumematch.model.job import Years
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.statement import Statement

_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBER = rf"\d{{1,2}}(?:\.5)?|(?<![a-z])(?:{'|'.join(_WORDS)})"
ASKED_YEARS = re.compile(
    rf"(?<![\d.$€£_])(?<!\b[a-z])(?<!-)(?P<min>{NUMBER})(?:\s*\(\d{{1,2}}\+?\))?\s*(?:\+|plus)?"
    rf"(?:\s*(?:[-–—‑]|to|or)\s*(?P<max>{NUMBER})\s*(?:\(\d{{1,2}}\))?\+?)?"
    r"\s*\+?\s*(?:or\s+more\s+|plus\s+)?(?:full\s+|solid\s+)?(?:year\(s\)|(?:years?|yrs?)\b)[’'.]?",
    re.IGNORECASE,
)
_MORE = re.compile(r"\b(?:and|with|of which|including|plus)\b|;", re.IGNORECASE)  # what follows is asked on top
MOST = 20  # more years than this are an age, not a demand
_REACH = 90  # characters on either side in which the word "experience" may stand


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedYears:
    """A demand for years and where it stands."""

    start: int
    end: int
    min: float
    max: float | None


def years_in(text: str, statement: Statement, cues: Cues) -> Iterator[AskedYears]:
    """Yield the demands for years in a statement; ages of companies and the like are none."""
    for match in ASKED_YEARS.finditer(text, statement.start, statement.end):
        least = _number(match["min"])
        around = text[max(statement.start, match.start() - 30) : min(statement.end, match.end() + 40)]
        line = text.rfind("\n", 0, statement.start) + 1  # "Experience: 5 years": the label stands before the statement
        near = text[max(line, match.start() - _REACH) : min(statement.end, match.end() + _REACH)]
        if least > MOST or cues.found("not-experience", around) or not cues.found("experience-words", near):
            continue
        most = _number(match["max"]) if match["max"] else None
        yield AskedYears(start=match.start(), end=match.end(), min=least, max=most if most and most > least else None)


def read_years(text: str, statements: tuple[Statement, ...], cues: Cues) -> Years | None:
    """Return the years asked for over all: the lowest that qualifies in each statement, the highest of those."""
    lowest = []
    for statement in _firm(text, statements, cues):
        found = list(years_in(text, statement, cues)) if statement.importance != "preferred" else []
        if found:
            least = min(found, key=lambda asked: asked.min) if _either(text, found) else found[0]
            lowest.append(Years(min=least.min, max=least.max, quote=text[statement.start : statement.end]))
    return max(lowest, key=lambda years: years.min, default=None)


def _firm(text: str, statements: tuple[Statement, ...], cues: Cues) -> tuple[Statement, ...]:
    """Leave out what is only typical ("typically 5 years or more") when another statement asks for years."""
    asking = tuple(s for s in statements if any(years_in(text, s, cues)))
    firm = tuple(s for s in asking if not cues.found("year-softeners", text[s.start : s.end]))
    return firm or asking


def _either(text: str, found: list[AskedYears]) -> bool:
    """Tell whether several numbers in one statement are ways to qualify ("5 years, or a Master's and 3")."""
    return any(_is_other_way(text[a.end : b.start]) for a, b in pairwise(found))


def _is_other_way(between: str) -> bool:
    """Tell "or a Master's degree and 3 years" from "in this field or that, of which 3 years"."""
    last = between.lower().rfind(" or ")
    rest = between[last:] if last >= 0 else ""
    return bool(rest) and (bool(degrees_in(rest)) or not _MORE.search(rest))


def _number(word: str) -> float:
    return float(_WORDS.index(word.lower())) if word.lower() in _WORDS else float(word)
