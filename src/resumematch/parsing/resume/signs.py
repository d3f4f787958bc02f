"""A row → how much speaks for its heading an entry: dates, look, titles, places, wording."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from resumematch.parsing.resume.dates import Calendar, DateRange
from resumematch.parsing.resume.lexicon import Lexicon
from resumematch.parsing.resume.places import is_place
from resumematch.parsing.resume.rows import Row

HEAD = 1.5  # the sum from which a row heads an entry: one strong sign, or two weak ones that nothing speaks against
BELOW = 0.0  # ... and right below a head, where an employer or a place is expected
# What each sign is worth.
DATED = 3.0  # a date at the edge of a line: prose keeps its dates inside
TITLE = 2.0  # a word of job titles in a short line
STRONG_LOOK = 2.0  # heavier or larger than the statements around
PLACE = 1.5
FIELD = 3.0  # a form's label ("Company: Acme")
NAMES = 1.5  # nearly every long word begins with a capital, as in names
WEAK_LOOK = 1.0  # slanted
GAP = 1.0  # a wide gap within the line
EMPLOYER = 1.0
TINT = 0.5  # another colour
SENTENCE = -2.5  # ends with a full stop or the like
LOWER = -2.0  # most long words, or the first one, begin with a small letter
LONG, LONGER = -2.0, -4.0
MAX_WORDS, MANY_WORDS = 16, 22
MIN_TOLD = 6  # words of a sentence that no word of titles makes a head ("Staff scientist in the group of …")
MAX_DATED_WORDS = 10  # a short dated line is a head whatever its words look like ("driftlamp (May 2021 – present)")
MAX_AFTER = 4  # words that may follow a date that closes a line ("2021 – 2023, Oslo, Norway")
FAR = 120  # characters that four words or a remark in parentheses take at most
EDGES = " ([,|·•–—-/:)].\t"
SET_OFF = ("(", "|", "·", "•", ",", "[")
DURATION = re.compile(
    r"[(·,]?\s*\b\d+\+?\s*(?:years?|yrs?|y|months?|mos?|m|jahre?|monate?|ans?|mois|años?|meses|anni|mesi|weeks?|days?)\b"
    r"(?:\s*,?\s*\d+\s*(?:months?|mos?|m|monate?|mois|meses|mesi)\b)?\.?\s*\)?",
    re.IGNORECASE,
)
ABBREVIATION = re.compile(r"(?:\b(?:\w|inc|ltd|co|corp|llc|gmbh|ph\.d|m\.sc|b\.sc|sr|jr|dept|univ|intl|bros)|[.]\w)\.$")


LABEL = re.compile(r"([^:\n]{2,40}?)\s?(?::|\s[–—-])\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the statements of a section look, so that heads stand out from them."""

    size: float
    bold: bool
    color: str | None

    def weight(self, row: Row) -> float:
        """Score what the eye sees: weight, size, slant, colour."""
        score = STRONG_LOOK if row.line.bold and not self.bold else 0.0
        score += STRONG_LOOK if (row.line.size or 0) > self.size + 0.5 else 0.0
        score += WEAK_LOOK if row.line.italic else 0.0
        return score + (TINT if row.line.color != self.color else 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """Reads the signs with the words of one taxonomy."""

    lexicon: Lexicon
    calendar: Calendar

    def weigh(self, row: Row, look: Look) -> float:
        """Add up the signs that a row heads an entry."""
        if row.line.role == "heading":
            return 2 * HEAD
        if lists_tools(row.text, self.lexicon):
            return LONGER
        words = len(row.text.split())
        short = words <= MAX_WORDS and not (words >= MIN_TOLD and is_sentence(row.text))
        dated = bool(self.dates_of(row)) or DURATION.fullmatch(row.text) is not None
        score = look.weight(row)
        score += DATED if dated else 0.0
        score += GAP if len(row.cells) > 1 else 0.0
        score += TITLE if short and self.lexicon.titles.first(row.text) else 0.0
        score += FIELD if is_field(row.text, self.lexicon) else 0.0
        score += PLACE if is_place(row.text, self.lexicon) else 0.0
        score += EMPLOYER if short and self.lexicon.organizations.first(row.text) else 0.0
        said = wording(self._undated(row))
        return score + (max(said, 0.0) if dated and words <= MAX_DATED_WORDS else said)

    def _undated(self, row: Row) -> str:
        """Return a row without a date in a cell of its own: "present" tells nothing of how names are written."""
        cells = row.cells
        plain = [cell.text for cell in cells if not (self.dates_in(cell.text) and self.only_when_or_where(cell.text))]
        return " ".join(plain) if 0 < len(plain) < len(cells) else row.text

    def dates_of(self, row: Row) -> tuple[DateRange, ...]:
        """Find the dates that date a row."""
        return tuple(date for cell in row.cells for date in self.dates_in(cell.text))

    def dates_in(self, text: str) -> tuple[DateRange, ...]:
        """Find the dates that open or close a text, so that they date it; those within a sentence do not."""
        return tuple(date for date in self.calendar.find(text) if _at_edge(text, date) and not _aside(text, date))

    def only_when_or_where(self, text: str) -> bool:
        """Tell whether a text holds a date, a duration or a place and nothing else."""
        dates = self.calendar.find(text)
        if dates:
            return len((text[: dates[0].first] + text[dates[-1].last :]).split()) <= 2
        return bool(DURATION.fullmatch(text)) or is_place(text, self.lexicon)


def is_field(text: str, lexicon: Lexicon) -> bool:
    """Tell a line of a form: a label of what a head says, a colon and the words ("Designation: Engineer")."""
    label = lexicon.labels.opens(text)
    return bool(label) and text[label:].lstrip()[:1] == ":" and any(char.isalnum() for char in text[label:])


def lists_tools(text: str, lexicon: Lexicon) -> bool:
    """Tell a line of tools by its label ("Technologies: Python, SQL")."""
    label = LABEL.match(text)
    return label is not None and lexicon.stack_labels.opens(label[1]) == len(label[1])


def look_of(rows: Sequence[Row]) -> Look:
    """Take the look of the statements of a section: its marked rows, or all when none is marked."""
    body = [row for row in rows if row.mark] or list(rows)
    colors = [row.line.color for row in body]
    return Look(
        size=sorted(row.line.size or 0 for row in body)[len(body) // 2] if body else 0.0,
        bold=sum(row.line.bold for row in body) * 2 > len(body),
        color=max(colors, key=lambda color: (colors.count(color), color or ""), default=None),
    )


def signature(row: Row) -> tuple[object, ...]:
    """Return the look of a row, to find its siblings."""
    return (round(row.line.size or 0, 1), row.line.bold, row.line.italic, row.line.color, row.line.role)


def wording(text: str) -> float:
    """Score the words of a row: names are capitalized, sentences are long and end with a full stop."""
    words = text.split()
    names = [word for word in words if any(char.isalpha() for char in word) and len(word) > 3]
    upper = sum(word.lstrip("(\"'“„")[:1].isupper() for word in names)
    score = 0.0
    if names and upper >= 0.7 * len(names):
        score += NAMES
    elif len(words) >= 4 and upper <= 0.4 * len(names):
        score += LOWER
    if len(words) > MAX_WORDS:
        score += LONG if len(words) <= MANY_WORDS else LONGER
    score += SENTENCE if is_sentence(text) else 0.0
    first = next((char for char in text if char.isalpha()), "")
    return score + (LOWER if first.islower() else 0.0)


def is_sentence(text: str) -> bool:
    """Tell a text that ends as sentences do, and not with an abbreviation."""
    return text.endswith((".", ";", ":", "!", "?")) and not ABBREVIATION.search(text.casefold())


def _at_edge(text: str, date: DateRange) -> bool:
    """Tell a date that opens or closes a text, or is set off in it, from one within a sentence."""
    before = text[max(0, date.first - FAR) : date.first].rstrip()
    if before.endswith(SET_OFF) or not before.strip(EDGES):
        return True
    return len(text) - date.last <= FAR and len(text[date.last :].strip(EDGES).split()) <= MAX_AFTER


def _aside(text: str, date: DateRange) -> bool:
    """Tell a remark in parentheses ("online from 2022") from a date in them."""
    opened = text.rfind("(", max(0, date.first - FAR), date.first)
    if opened < 0 or ")" in text[opened : date.first] or (date.start and date.end and not date.single):
        return False
    closed = text.find(")", date.last, date.last + FAR)
    rest = text[opened + 1 : date.first] + (text[date.last : closed] if closed >= 0 else "")
    return any(char.isalpha() for char in rest)
