"""Reads the pay that an ad names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from resumematch.model.document import Document
from resumematch.model.job import PayPeriod, Salary
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.sentences import sentences
from resumematch.parsing.job.units import Unit

_CODES = {
    "$": "USD", "us$": "USD", "usd": "USD", "£": "GBP", "gbp": "GBP", "€": "EUR", "eur": "EUR", "euro": "EUR",
    "₹": "INR", "inr": "INR", "rs": "INR", "rs.": "INR", "c$": "CAD", "ca$": "CAD", "cad": "CAD", "a$": "AUD",
    "aud": "AUD", "chf": "CHF", "sgd": "SGD", "s$": "SGD", "pln": "PLN", "sek": "SEK", "dkk": "DKK", "nok": "NOK",
    "aed": "AED", "jpy": "JPY", "¥": "JPY",
}  # fmt: skip
_MARK = "|".join(re.escape(code) for code in sorted(_CODES, key=len, reverse=True))
_NUMBER = r"\d{1,3}(?:[,.’' ]\d{3}){1,3}(?:\.\d{1,2})?|\d{1,3}(?:,\d{2}){1,3},\d{3}|\d{1,9}(?:\.\d{1,2})?"
_SCALE = r"k|lpa|lakhs?|lacs?"
_PAY = re.compile(
    rf"(?<![\w.])(?:(?P<mark>{_MARK})\s?)?(?P<min>{_NUMBER})\s?(?P<scale>{_SCALE})?(?:\s?(?P<mid>{_MARK})(?!\w))?"
    rf"(?:\s*(?:[-–—‑]|to|and)\s*(?:{_MARK})?\s?(?P<max>{_NUMBER})\s?(?P<top>{_SCALE})?)?"
    rf"(?:\s?(?P<end>{_MARK})(?!\w))?(?P<huge>\s?(?:m|mm|bn?|million|billion|trillion)\b)?",
    re.IGNORECASE,
)
_PERIODS: tuple[tuple[PayPeriod, re.Pattern[str]], ...] = (
    ("hour", re.compile(r"(?:per|an|/)\s?(?:hour|hr)\b|\bhourly\b|\bph\b", re.I)),
    ("day", re.compile(r"(?:per|a|/)\s?day\b|\bdaily\b|\bday rate\b|\bpd\b", re.I)),
    ("month", re.compile(r"(?:per|a|/)\s?month\b|\bmonthly\b|\bpcm\b", re.I)),
)
_PLAUSIBLE: dict[PayPeriod, tuple[float, float]] = {  # less or more is a price, a count or a bonus; rupees reach high
    "hour": (8, 1_000), "day": (50, 20_000), "month": (400, 2_000_000), "year": (10_000, 50_000_000),
}  # fmt: skip
_LAKH = 100_000
_REACH = 60  # characters around an amount in which a word may make it something else than pay


@dataclass(frozen=True, slots=True)
class _Amount:
    start: int
    end: int
    min: float
    max: float | None
    currency: str


def read_salary(document: Document, units: tuple[Unit, ...], cues: Cues) -> Salary | None:
    """Return the first pay that the ad names: in its own words, else as its page states it beside the text."""
    for unit in units:
        for start, end in sentences(document.text, unit.start, unit.end):
            said = document.text[start:end]
            for amount in _amounts(said):
                period = _period(said, amount)
                if _is_pay(said, amount, period, cues):
                    return Salary(
                        min=amount.min, max=amount.max, currency=amount.currency, period=period, quote=said
                    )  # fmt: skip
    return _stated(dict(document.hints).get("salary", ""))


def _stated(hint: str) -> Salary | None:
    """Read "USD 137000 148000 per YEAR", a board's own field; it stands nowhere in the text, so its quote is empty."""
    match = re.fullmatch(r"([A-Z]{3}) (\d+(?:\.\d+)?)(?: (\d+(?:\.\d+)?))? per (YEAR|MONTH|DAY|HOUR)", hint)
    if not match:
        return None
    periods: dict[str, PayPeriod] = {"YEAR": "year", "MONTH": "month", "DAY": "day", "HOUR": "hour"}
    most = float(match[3]) if match[3] else None
    return Salary(min=float(match[2]), max=most, currency=match[1], period=periods[match[4]], quote="")


def _amounts(said: str) -> Iterator[_Amount]:
    for match in _PAY.finditer(said):
        mark = match["mark"] or match["mid"] or match["end"]
        scale = match["scale"] or match["top"] or ""
        if match["huge"] or not (mark or scale.lower().startswith("l")):
            continue
        most = _value(match["max"], match["top"] or scale) if match["max"] else None
        least = _value(match["min"], match["scale"] or (scale if most and _plain(match["min"]) < 1_000 else ""))
        if most is None or most >= least:
            currency = _CODES[mark.lower()] if mark else "INR"
            yield _Amount(match.start(), match.end(), least, most, currency)


def _value(number: str, scale: str) -> float:
    factor = {"": 1, "k": 1_000}.get(scale.lower(), _LAKH)
    return _plain(number) * factor


def _plain(number: str) -> float:
    """Read "120,000", "70.000", "12,50,000" and "62.5"."""
    if re.fullmatch(r"\d{1,3}(?:[.,’' ]\d{3})+", number) or number.count(",") > 1:
        return float(re.sub(r"\D", "", number))
    return float(re.sub(r"[,’' ]", "", number))


def _period(said: str, amount: _Amount) -> PayPeriod:
    after = said[amount.start : amount.end + _REACH]
    return next((period for period, pattern in _PERIODS if pattern.search(after)), "year")


def _is_pay(said: str, amount: _Amount, period: PayPeriod, cues: Cues) -> bool:
    least, most = _PLAUSIBLE[period]
    if not (least <= amount.min <= most and (amount.max or amount.min) <= most):
        return False
    near = said[max(0, amount.start - _REACH) : amount.end + _REACH]
    if cues.found("not-pay", near):
        return False
    return amount.max is not None or cues.found("pay-words", said)
