"""Number → is it a date, a version, a name, a school mark or a mere stretch of time?"""

import re

from resumematch.evidence.numbers import Number
from resumematch.evidence.signals import Signals

_CLOCK = re.compile(r"[:/]\d|(?:st|nd|rd|th)\b|-\d{1,2}-\d", re.IGNORECASE)
_AFTER_CLOCK = re.compile(r"\d[:/]$|\d{4}-$")
_YEAR = re.compile(r"(?:19[5-9]|20[0-4])\d")
_TIMED = re.compile(r"[-‐‑](?:day|week|month|year|hour|minute)\b(?!s)", re.IGNORECASE)
_FOLDS = re.compile(r"[-‐‑ ]folds?\b\s?(?:cross|cv|validation|stratified|time)", re.IGNORECASE)
_AFTER_LETTER_DASH = re.compile(r"[^\W\d_][-‐‑]$")
_AFTER_V = re.compile(r"\bv\.?\s?$")
_THRESHOLD = re.compile(r"\b(?:when|whenever|if|as soon as|once)\b[^.;,]*$", re.IGNORECASE)
_FIRST = re.compile(r"[^.;,\d]{0,20}\b(?:instead of|rather than|down from|up from)\b", re.IGNORECASE)
_SECOND = re.compile(r"\b(?:instead of|rather than|down from|up from)\s+(?:\w+\s+)?$", re.IGNORECASE)
_MARK_REACH = (24, 16)  # characters before and after in which a word for school marks settles it


def measures_nothing(number: Number, signals: Signals, *, counted: bool) -> bool:
    """Tell whether a number is none of scale or effect; `counted` when a noun in the plural follows."""
    return (
        _is_name(number, counted=counted)
        or _is_version(number, signals)
        or _is_date(number, signals, counted=counted)
        or _is_mark(number, signals)
        or _THRESHOLD.search(number.prefix) is not None
        or _is_span(number, signals)
    )


def _is_name(number: Number, *, counted: bool) -> bool:
    """Tell the size of a model (7B), a data set (Reviews 100K) or a glued name (GPT-4)."""
    if _AFTER_LETTER_DASH.search(number.prefix) or _FOLDS.match(number.rest):
        return True
    if number.glued == "B":
        return not counted or number.after[0].casefold().startswith("param")
    return number.glued in ("K", "k", "M") and _follows_name(number) and not counted


def _follows_name(number: Number) -> bool:
    return len(number.before) > 1 and number.before[-1][0].isupper() and number.prefix.endswith(" ")


def _is_version(number: Number, signals: Signals) -> bool:
    if _AFTER_V.search(number.prefix):
        return True
    major, dot, minor = number.digits.partition(".")
    if not dot or number.glued or major == "0" or len(major) > 2 or len(minor) > 2:
        return False
    return _follows_name(number) and number.before[-1].casefold() not in signals.words("scored")


def _is_date(number: Number, signals: Signals, *, counted: bool) -> bool:
    if _CLOCK.match(number.rest) or _CLOCK.match(number.glued) or _AFTER_CLOCK.search(number.prefix):
        return number.glued != "%"
    if number.glued or not _YEAR.fullmatch(number.digits):
        return False
    before = number.before[-1].casefold() if number.before else ""
    return before in signals.words("before-year") or not counted


def _is_mark(number: Number, signals: Signals) -> bool:
    before, after = _MARK_REACH
    near = number.text[max(0, number.start - before) : number.end + after]
    return signals.finder("grade-word").first(near) is not None


def is_compared(number: Number) -> bool:
    """Tell whether another state stands beside it: 2 days instead of 5."""
    return bool(_SECOND.search(number.prefix) or _FIRST.match(number.rest))


def _is_span(number: Number, signals: Signals) -> bool:
    """Tell a stretch of time that only says how long (for 3 years, a 30-day rule) from an effect."""
    if is_compared(number):
        return False
    if _TIMED.match(number.rest):
        return True
    if number.unit.endswith("ly") or signals.finder("time-unit").opens(number.unit) is None:  # 450 monthly users
        return False
    before = " ".join(number.before[-2:]).casefold()
    return signals.finder("span-word").first(before) is not None
