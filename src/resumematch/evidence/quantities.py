"""Text → the numbers that measure scale or effect; dates, versions, names and marks are none."""

import re
from dataclasses import dataclass
from typing import Literal

from resumematch.evidence.not_measures import is_compared, measures_nothing
from resumematch.evidence.numbers import Number, find_numbers, number_at
from resumematch.evidence.signals import Signals, Span

QuantityKind = Literal["percent", "money", "multiple", "from-to", "time", "rate", "score", "count", "word"]

_FROM_TO = re.compile(r"\bfrom\b(?:(?!\bfrom\b)[^.;]|\.\d){1,60}?\bto\b|→|->|⟶", re.IGNORECASE)
_CURRENCY = re.compile(r"(?:[$€£¥₹]|\b(?:USD|EUR|GBP|INR|CHF|CAD|AUD|JPY|SEK|NOK|DKK|PLN|BRL|SGD|Rs\.?|US\$))\s?$")
_RATE = re.compile(
    r"(?:\s(?!(?:in|at|for|from|with|and|to)\b)[\w-]+){0,4}\s?(?:/|per\b|an?\b|each\b|every\b)\s?"
    r"(?:s|sec|second|min|minute|h|hour|day|night|week|month|quarter|year)\b"
    r"|(?:\s[\w-]+){1,4}\s(?:daily|nightly|hourly)\b",
    re.IGNORECASE,
)
_RATIO = re.compile(
    r"\s?(?:in|of|out of|/)\s(?:(?!(?:19|20)\d\d\b)\d|the\b|whom\b|them\b|my\b|our\b|which\b)", re.IGNORECASE
)
_NO_PLURAL = ("ss", "is", "us")
_PLURALS = ("people", "staff", "data", "children", "women", "men", "criteria", "series")
_FRACTION = re.compile(r"0?[.,]\d")
_AFTER_RANGE = 25  # characters after "from … to" in which its second number stands
_UNITS: tuple[tuple[str, QuantityKind], ...] = (
    ("unit-money", "money"),
    ("unit-percent", "percent"),
    ("unit-multiple", "multiple"),
    ("unit-rate", "rate"),
    ("unit-time", "time"),
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that measures something."""

    kind: QuantityKind
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Return where it stands."""
        return self.start, self.end


def find_quantities(text: str, signals: Signals) -> tuple[Quantity, ...]:
    """Find the numbers that measure scale or effect, in the order of the text."""
    names = tuple(signals.spans("number-name", text))
    ranges = _ranges(text)
    found = list(_in_words(text, signals))
    for number in find_numbers(text):
        if not any(start <= number.start and number.end <= end for start, end in names):
            kind = _kind(number, signals, ranges)
            if kind is not None:
                found.append(Quantity(kind=kind, start=number.start, end=number.end))
    return tuple(sorted(found, key=lambda quantity: quantity.start))


def _ranges(text: str) -> tuple[Span, ...]:
    return tuple(match.span() for match in _FROM_TO.finditer(text))


def is_money(number: Number) -> bool:
    """Tell whether a currency stands before it."""
    return number.text[number.start] in "$€£¥₹" or bool(_CURRENCY.search(number.prefix))


def counts(after: tuple[str, ...], signals: Signals) -> bool:
    """Tell whether a noun in the plural follows, so that the number counts it."""
    for word in after:
        if word.casefold() in signals.words("not-counted"):
            return False
        if is_plural(word):
            return True
    return False


def is_plural(word: str) -> bool:
    """Tell whether a word looks like a noun in the plural."""
    folded = word.casefold()
    regular = folded[-3:].isalpha() and folded.endswith("s") and not folded.endswith(_NO_PLURAL) and len(word) > 2
    return regular or folded.endswith(_PLURALS) or (word.endswith("s") and word[:-1].isupper())


def _kind(number: Number, signals: Signals, ranges: tuple[Span, ...]) -> QuantityKind | None:
    if is_money(number):
        return "money"
    following = counts(number.after[:2], signals)
    if not _RATIO.match(number.rest) and measures_nothing(number, signals, counted=following):
        return None
    if is_compared(number):
        return "from-to"
    return _by_unit(number, signals) or _by_surroundings(number, signals, ranges)


def _by_unit(number: Number, signals: Signals) -> QuantityKind | None:
    if _RATE.match(number.rest) and number.unit not in signals.words("unit-time"):
        return "time" if number.unit in signals.words("unit-pace") else "rate"
    kind = next((kind for units, kind in _UNITS if number.unit in signals.words(units)), None)
    return kind or ("count" if number.unit in signals.words("unit-size") else None)


def _by_surroundings(number: Number, signals: Signals, ranges: tuple[Span, ...]) -> QuantityKind | None:
    if any(start <= number.start <= end + _AFTER_RANGE for start, end in ranges):
        return "from-to"
    before = number.text[max(0, number.start - 32) : number.start]
    if _FRACTION.match(number.digits) or signals.finder("model-metric").first(before):
        return "score"
    is_count = counts(number.after, signals) or number.glued == "+" or _RATIO.match(number.rest)
    return "count" if is_count else None


def _in_words(text: str, signals: Signals) -> list[Quantity]:
    found = [Quantity(kind="word", start=start, end=end) for start, end in signals.spans("word-measure", text)]
    for start, end in signals.spans("number-word", text):
        number = number_at(text, start, end, text[start:end])
        glued = text[max(0, start - 1) : start] in ("-", "‑")
        if not glued and counts(number.after[:3], signals) and not measures_nothing(number, signals, counted=True):
            within = any(begin <= start <= stop for begin, stop in _ranges(text))
            found.append(Quantity(kind="from-to" if within else "count", start=start, end=end))
    return found
