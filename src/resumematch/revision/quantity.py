"""Text → its numbers as value and unit, so that "1,200", "1.2k" and "40 percent", "40%" are told to be the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

# What follows a number and multiplies it.
SCALES = {
    "k": 3, "thousand": 3, "m": 6, "mm": 6, "mn": 6, "mio": 6, "million": 6, "millions": 6,
    "b": 9, "bn": 9, "billion": 9, "billions": 9, "t": 12, "tn": 12, "trillion": 12, "lakh": 5, "lakhs": 5,
    "crore": 7, "crores": 7,
}  # fmt: skip

# Spellings of one unit; 12 ms and 12 s are different facts, 12 s and 12 seconds are one.
_SPELLINGS = {
    "%": "% percent pct percentage",
    "points": "pp point points bps",
    "×": "x × times fold",
    "ms": "ms msec millisecond milliseconds",
    "s": "s sec secs second seconds",
    "min": "min mins minute minutes",
    "h": "h hr hrs hour hours",
    "day": "day days",
    "week": "week weeks",
    "month": "month months",
    "year": "year years yr yrs",
    "KB": "kb kib kilobytes",
    "MB": "mb mib megabytes",
    "GB": "gb gib gigabyte gigabytes",
    "TB": "tb tib terabyte terabytes",
    "PB": "pb pib petabyte petabytes",
}
UNITS = {spelling: unit for unit, spellings in _SPELLINGS.items() for spelling in spellings.split()}

# Measures in words, as value and unit. A tens-and-ones pair ("twenty-five") is read as its first word on both sides.
_ONES = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
WORDS = {
    **{word: (Decimal(value), "") for value, word in enumerate(_ONES, start=2)},
    **{word: (Decimal(10 * value), "") for value, word in enumerate(_TENS, start=2)},
    "dozen": (Decimal(12), ""), "hundred": (Decimal(100), ""),
    **dict.fromkeys(("half", "halved", "halving", "halves"), (Decimal(50), "%")),
    **dict.fromkeys(("doubled", "doubling", "doubles", "twice", "twofold"), (Decimal(2), "×")),
    **dict.fromkeys(("tripled", "tripling", "triples", "threefold"), (Decimal(3), "×")),
    "quadrupled": (Decimal(4), "×"), "fivefold": (Decimal(5), "×"), "tenfold": (Decimal(10), "×"),
}  # fmt: skip

_DIGITS = r"\d{1,3}(?:[,'’\u202f\u00a0]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_NUMBER = re.compile(
    rf"(?<![\w@#.])(?:(?P<money>[$€£¥₹])\s?)?(?P<digits>{_DIGITS})"
    r"(?P<scale>\s?(?:[kKmMbBtT]|[mM][mMnN]|[mM]io|[bB]n|[tT]n|thousand|millions?|billions?|trillion|lakhs?|crores?)\b)?"
    r"(?P<unit>[\s-]?(?:[%×]|[A-Za-z]{1,12}\b))?"
)
_WORD = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(WORDS, key=len, reverse=True))})(?!\w)", re.IGNORECASE)
_THOUSANDS = re.compile(r"\d{1,3}(?:[,'’\u202f\u00a0]\d{3})+(?:\.\d+)?")
_YEARS = range(1950, 2100)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as it stands, and what it says: `key` is equal for two spellings of one fact."""

    start: int
    end: int  # with its scale and unit
    value: Decimal
    unit: str  # "" for a count

    @property
    def key(self) -> tuple[Decimal, str]:
        """Return value and unit."""
        return self.value, self.unit

    @property
    def looks_like_a_year(self) -> bool:
        """Tell whether it may be a date and no measure."""
        return self.unit == "" and self.value == int(self.value) and int(self.value) in _YEARS


def quantities(text: str) -> Iterator[Quantity]:
    """Yield every number of a text, written in digits or in words, in no particular order."""
    for match in _NUMBER.finditer(text):
        yield _in_digits(match)
    for match in _WORD.finditer(text):
        value, unit = WORDS[match[0].casefold()]
        yield Quantity(start=match.start(), end=match.end(), value=value, unit=unit)


def _in_digits(match: re.Match[str]) -> Quantity:
    scale = (match["scale"] or "").strip().casefold()
    unit = UNITS.get((match["unit"] or "").strip(" \t\n\u00a0\u202f-").casefold(), "")
    value = _value(match["digits"]) * 10 ** SCALES.get(scale, 0)
    end = match.end("unit") if unit else match.end("scale") if scale else match.end("digits")
    return Quantity(start=match.start(), end=end, value=value.normalize(), unit=match["money"] or unit)


def _value(digits: str) -> Decimal:
    if _THOUSANDS.fullmatch(digits):
        return Decimal(re.sub(r"[^\d.]", "", digits))
    return Decimal(digits.replace(",", "."))
