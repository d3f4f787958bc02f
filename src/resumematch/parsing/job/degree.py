"""Reads which degree an ad asks for."""

import re
from collections.abc import Iterator
from dataclasses import replace

from resumematch.degrees import RANK, degrees_in
from resumematch.model.job import Degree
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.statement import Statement
from resumematch.parsing.job.units import on_one_line

_FIELDS = re.compile(
    r"(?:\b(?:degree|diploma|background|ph\.?d\.?|masters?|master[’']s|bachelor[’']?s?|b\.?s\.?c?|m\.?s\.?c?|b\.?tech|education)\)?"
    r"(?:\s+or\s+(?:above|higher|equivalent|better))?(?:\s+from\s+(?:[\w-]{1,30}\s+){0,5}[\w-]{1,30})?"
    r"(?:\s*\([^)]*\))?\s*(?:\([^)]*\)\s*)?(?:in|of)\b)"
    r"(?:(?!\b(?:with|and\s+\d|plus|\d\+?\s*years?|experience|or\s+(?:equivalent|relevant)\s+\w*\s*experience)\b)"
    r"(?:\b[ei]\.[ge]\.|[^.;:•]))*",
    re.IGNORECASE,
)


_DISCIPLINE = re.compile(  # "a background in statistics, mathematics or a related discipline"
    r"\b(?:related|quantitative|relevant|similar|equivalent)\s+(?:\w+\s+){0,2}(?:discipline|field|subject|degree)",
    re.IGNORECASE,
)
# "… or 4+ years of experience" behind a degree; "or a Master's and 3 years" names another degree first
_OR_YEARS = re.compile(
    r"(?:degree|ph\.?d|field|discipline|engineering|science|mathematics|statistics)\)?,?\s+or\s+"
    r"(?:>|over|at least|minimum)?\s*\d{1,2}\s?\+?\s*years",
    re.IGNORECASE,
)
_YEARS_OR = re.compile(
    r"\byears\b[^.;]{0,80}\bor\s+(?:an?\s+)?(?:ph\.?d|master|m\.?sc?\b|advanced degree)", re.IGNORECASE
)
_REPLACED = re.compile(
    r"\bexperience\b[^.]{0,120}\b(?:substitute[ds]?\s+for|in lieu of|in place of|instead of)\b[^.]{0,40}"
    r"\b(?:degree|education|bachelor)",
    re.IGNORECASE,
)
_PURSUED = re.compile(
    r"\b(?:pursuing|enrolled in|working towards?|studying for|in the process of obtaining)\s+(?:\w+\s+){0,6}"
    r"(?:degree|bachelor|master|ph\.?d|studies|program)",
    re.IGNORECASE,
)


def field_spans(text: str, statement: Statement) -> Iterator[tuple[int, int]]:
    """Yield where a statement lists the fields of a degree: fields of study are no skills."""
    said = text[statement.start : statement.end]
    if degrees_in(said) or _DISCIPLINE.search(said):
        for match in _FIELDS.finditer(text, statement.start, statement.end):
            yield match.span()


def read_degree(text: str, statements: tuple[Statement, ...], cues: Cues) -> Degree | None:
    """Return the lowest degree that qualifies; None when the ad asks for none and says nothing."""
    asked = [degree for s in statements if (degree := _asked(text, s, cues)) is not None]
    if asked:
        lowest = min(asked, key=lambda degree: RANK.index(degree.level))
        return replace(lowest, or_equivalent=lowest.or_equivalent or _is_replaceable(text, statements))
    for statement in statements:
        if cues.found("degree-not-needed", text[statement.start : statement.end]):
            return Degree(level="none", or_equivalent=True, quote=text[statement.start : statement.end])
    return None


def _is_replaceable(text: str, statements: tuple[Statement, ...]) -> bool:
    """Tell whether a sentence of its own says that experience may stand for the degree."""
    return any(_REPLACED.search(text, one.start, one.end) for one in statements)


def _asked(text: str, statement: Statement, cues: Cues) -> Degree | None:
    said = text[statement.start : statement.end]
    if statement.importance == "preferred" or cues.found("degree-not-needed", said):
        return None
    levels = degrees_in(said)
    if _PURSUED.search(said):
        return None
    if not levels or not (statement.importance == "required" or _is_about_degree(said)):
        return None
    line = on_one_line(said)
    ways = (_OR_YEARS, _YEARS_OR)
    equivalent = cues.found("degree-equivalents", line) or any(way.search(line) for way in ways)
    return Degree(level=levels[0], or_equivalent=equivalent, quote=said)


def _is_about_degree(said: str) -> bool:
    return re.search(r"\b(?:degree|ph\.?d|bachelor|diploma)\b", said, re.IGNORECASE) is not None
