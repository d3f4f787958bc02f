"""The rows of a section → its entries: the lines that head a job or a project, and the statements under them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from resumematch.parsing.resume.dates import Calendar, DateRange
from resumematch.parsing.resume.layout import HANG, Column, columns_of, goes_on
from resumematch.parsing.resume.lexicon import Lexicon
from resumematch.parsing.resume.places import is_place
from resumematch.parsing.resume.rows import Cell, Row

HEAD = 1.5  # the sum of signs from which a row heads an entry
BELOW = 0.0  # ... and for a row right below a head
MAX_HEAD_WORDS = 16
MAX_AFTER = 4  # words that may follow a date that closes a line ("2021 – 2023, Oslo, Norway")
MAX_DATED_WORDS = 10  # a short dated line is a head whatever its words look like ("driftlamp (May 2021 – present)")
EDGES = " ([,|·•–—-/:)].\t"
SET_OFF = ("(", "|", "·", "•", ",", "[")
DURATION = re.compile(
    r"[(·,]?\s*\b\d+\+?\s*(?:years?|yrs?|y|months?|mos?|m|jahre?|monate?|ans?|mois|años?|meses|anni|mesi)\b"
    r"(?:\s*,?\s*\d+\s*(?:months?|mos?|m|monate?|mois|meses|mesi)\b)?\.?\s*\)?",
    re.IGNORECASE,
)
ABBREVIATED = (
    "inc.",
    "ltd.",
    "co.",
    "corp.",
    "s.a.",
    "a.ş.",
    "llc.",
    "b.v.",
    "u.s.",
    "u.k.",
    "sc.",
    "ph.d.",
    "m.sc.",
    "b.sc.",
    "sr.",
    "jr.",
)


@dataclass(slots=True)
class Statement:
    """A bullet, or a paragraph of prose: its rows in order."""

    rows: list[Row]
    marked: bool


@dataclass(slots=True)
class Entry:
    """A job, a project, a degree: head rows first; `sides` are dates and places printed beside the statements."""

    head: list[Row] = field(default_factory=list)
    body: list[Statement] = field(default_factory=list)
    sides: list[Cell] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What it takes to tell heads from statements."""

    lexicon: Lexicon
    calendar: Calendar

    def entries(self, rows: Sequence[Row]) -> list[Entry]:
        """Cut the rows of one section into entries."""
        look = _Look(rows)
        columns = columns_of(rows)
        entries = [Entry()]
        decorated = self._decorated(rows)
        for printed in rows:
            entry = entries[-1]
            marked = bool(printed.mark) and printed.start not in decorated
            row, side = self._beside(printed, entry) if marked or _hangs(printed, entry) else (printed, None)
            entry.sides += [side] if side else []
            if not marked and entry.body and self._continues(row, entry, columns, look):
                entry.body[-1].rows.append(row)
            elif marked:
                entry.body.append(Statement([row], marked=True))
            elif row.start in decorated or self.heads(row, look) >= (BELOW if entry.head and not entry.body else HEAD):
                if entry.body:
                    entries.append(entry := Entry())
                entry.head.append(row)
            elif entry.head and not entry.body and _wraps_head(row, entry.head[-1], columns):
                entry.head.append(row)
            else:
                entry.body.append(Statement([row], marked=False))
        return [part for entry in entries for part in self._split(entry, look) if part.head or part.body]

    def heads(self, row: Row, look: "_Look") -> float:
        """Add up the signs that a row heads an entry."""
        words = row.text.split()
        if row.line.role == "heading":
            return 2 * HEAD
        score = look.weight(row)
        dated = bool(self.dates_at_edge(row))
        score += 3.0 if dated else 0.0
        score += 1.0 if len(row.cells) > 1 else 0.0
        score += 2.0 if len(words) <= MAX_HEAD_WORDS and self.lexicon.titles.first(row.text) else 0.0
        score += 1.5 if is_place(row.text, self.lexicon) else 0.0
        score += 1.0 if len(words) <= MAX_HEAD_WORDS and self.lexicon.organizations.first(row.text) else 0.0
        wording = _wording(row.text, words)
        return score + (max(wording, 0.0) if dated and len(words) <= MAX_DATED_WORDS else wording)

    def dates_at_edge(self, row: Row) -> tuple[DateRange, ...]:
        """Find the dates that date a row."""
        return tuple(date for cell in row.cells for date in self.dates_in(cell.text))

    def dates_in(self, text: str) -> tuple[DateRange, ...]:
        """Find the dates that open or close a text, so that they date it; those within a sentence do not."""
        found = []
        for date in self.calendar.find(text):
            before, after = text[: date.first].rstrip(), text[date.last :].strip(EDGES)
            if _aside(text, date):
                continue
            if not before.strip(EDGES) or len(after.split()) <= MAX_AFTER or before.endswith(SET_OFF):
                found.append(date)
        return tuple(found)

    def _continues(self, row: Row, entry: Entry, columns: dict[int, Column], look: "_Look") -> bool:
        statement = entry.body[-1]
        previous, first = statement.rows[-1], statement.rows[0]
        if not goes_on(row, previous, first, columns[row.line.block]):
            return False
        return not (self.dates_at_edge(row) and (len(row.cells) > 1 or look.weight(row) > 0))

    def _beside(self, row: Row, entry: Entry) -> tuple[Row, Cell | None]:
        """Take off a date or place that is printed beside a statement; it belongs to the entry's head."""
        *kept, last = row.cells
        if not kept or not entry.head or not self._dates_or_places(last.text):
            return row, None
        return replace(row, text=row.text[: kept[-1].end - row.start], end=kept[-1].end), last

    def _dates_or_places(self, text: str) -> bool:
        dates = self.calendar.find(text)
        if dates:
            return len((text[: dates[0].first] + text[dates[-1].last :]).split()) <= 2
        return bool(DURATION.fullmatch(text)) or is_place(text, self.lexicon)

    def _decorated(self, rows: Sequence[Row]) -> frozenset[int]:
        """Find marked rows that are entry heads: their mark only decorates ("• Google<tab>Mountain View")."""
        marked = [row for row in rows if row.mark]
        if not marked:
            return frozenset()
        outer = min(row.left for row in marked)
        found = set()
        for row, below in zip(rows, [*rows[1:], None], strict=True):
            if not row.mark or row.left > outer + 2:
                continue
            ending = bool(len(row.cells) > 1 and self.dates_at_edge(row))
            dated_below = below is not None and not below.mark and len(below.cells) > 1 and self.dates_at_edge(below)
            if ending or (len(row.cells) > 1 and dated_below):
                found.add(row.start)
        return frozenset(found)

    def _split(self, entry: Entry, look: "_Look") -> Iterator[Entry]:
        """Cut a run of head rows that holds several dated entries without statements."""
        dated = [n for n, row in enumerate(entry.head) if self.dates_at_edge(row)]
        cuts = _cuts(entry.head, dated, look)
        for start, stop in zip([0, *cuts], [*cuts, len(entry.head)], strict=True):
            last = stop == len(entry.head)
            yield Entry(head=entry.head[start:stop], body=entry.body if last else [], sides=entry.sides if last else [])


class _Look:
    """How rows stand out from the body of their section."""

    def __init__(self, rows: Sequence[Row]) -> None:
        body = [row for row in rows if row.mark] or list(rows)
        self._size = sorted(row.line.size or 0 for row in body)[len(body) // 2] if body else 0
        self._bold = sum(row.line.bold for row in body) * 2 > len(body)
        self._color = _commonest([row.line.color for row in body])

    def weight(self, row: Row) -> float:
        """Score what the eye sees: weight, size, slant, colour."""
        score = 2.0 if row.line.bold and not self._bold else 0.0
        score += 2.0 if (row.line.size or 0) > self._size + 0.5 else 0.0
        score += 1.0 if row.line.italic else 0.0
        return score + (0.5 if row.line.color != self._color else 0.0)

    def signature(self, row: Row) -> tuple[object, ...]:
        """Return the look of a row, to find its siblings."""
        return (round(row.line.size or 0, 1), row.line.bold, row.line.italic, row.line.color, row.line.role)


def _commonest(values: Sequence[str | None]) -> str | None:
    return max(values, key=lambda value: (values.count(value), value or ""), default=None)


def _wording(text: str, words: Sequence[str]) -> float:
    score = 0.0
    names = [word for word in words if any(char.isalpha() for char in word) and len(word) > 3]
    upper = sum(word.lstrip("(\"'“„").strip()[:1].isupper() for word in names)
    if names and upper >= 0.7 * len(names):
        score += 1.5
    elif len(words) >= 4 and upper <= 0.4 * len(names):
        score -= 2.0
    if len(words) > MAX_HEAD_WORDS:
        score -= 2.0 if len(words) <= 22 else 4.0
    if text.rstrip().endswith((".", ";", ":", "!", "?")) and not text.casefold().endswith(ABBREVIATED):
        score -= 2.5
    first = next((char for char in text if char.isalpha()), "")
    return score - (2.0 if first.islower() else 0.0)


def _aside(text: str, date: DateRange) -> bool:
    """Tell a remark in parentheses ("online from 2022") from a date in them."""
    opened = text.rfind("(", 0, date.first)
    if opened < 0 or ")" in text[opened : date.first] or (date.start and date.end and not date.single):
        return False
    closed = text.find(")", date.last)
    rest = text[opened + 1 : date.first] + (text[date.last : closed] if closed >= 0 else "")
    return any(char.isalpha() for char in rest)


def _hangs(row: Row, entry: Entry) -> bool:
    """Tell a row set in below an open bullet."""
    return bool(entry.body and entry.body[-1].marked and row.line.box and row.left > entry.body[-1].rows[0].left + HANG)


def _wraps_head(row: Row, above: Row, columns: dict[int, Column]) -> bool:
    """A head row that ran over: the rest is short and the row above full."""
    if "\t" in row.text or len(row.text.split()) > 4 or row.line.box is None:
        return False
    return goes_on(row, above, above, columns[row.line.block]) and above.text.rstrip().endswith(
        (",", "–", "—", "-", "&")
    )


def _cuts(head: Sequence[Row], dated: Sequence[int], look: _Look) -> list[int]:
    if len(dated) < 2:
        return []
    first = look.signature(head[0])
    alike = [n for n, row in enumerate(head) if n and look.signature(row) == first]
    if alike and len(alike) < len(head) - 1:
        cuts = [n for n in alike if any(d < n for d in dated) and any(d >= n for d in dated)]
        kept = [n for k, n in enumerate(cuts) if any((cuts[k - 1] if k else 0) <= d < n for d in dated)]
        if kept:
            return kept
    return [n - dated[0] for n in dated[1:] if n - dated[0] > 0]
