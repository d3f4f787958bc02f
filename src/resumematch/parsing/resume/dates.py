"""Text → the dates and ranges of dates that stand in it, in every form people write."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from resumematch.model.taxonomy import Taxonomy

MONTHS = tuple(f"month-{n:02}" for n in range(1, 13))
SEASONS = ("season-01", "season-03", "season-06", "season-09")
YEAR = r"(?:19[5-9]\d|20[0-6]\d)"
DASH = r"[-\u00ad\u2010-\u2015\u2212\uff0d~\u301c\uff5e→>]"
DIGIT = re.compile(r"\d")
MONTHS_IN_YEAR = 12
QUARTER_MONTHS = 3
MAX_WORD = 40  # characters before a date in which a word like "since" is looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRange:
    """A range as printed at text[first:last]; start or end is None where it is not said."""

    start: str | None  # "YYYY-MM" or "YYYY"
    end: str | None
    current: bool
    first: int
    last: int
    single: bool = False  # one date, not a range


@dataclass(frozen=True, slots=True)
class _Atom:
    first: int
    last: int
    kind: str  # month year season present name blank short
    year: int | None = None
    month: int | None = None

    def begins(self) -> str | None:
        if self.year is None:
            return None
        return f"{self.year}-{self.month:02}" if self.month else f"{self.year}"

    def ends(self) -> str | None:
        if self.kind == "season" and self.year and self.month:
            return f"{self.year}-{self.month + QUARTER_MONTHS - 1:02}"
        return self.begins()


class Calendar:
    """Finds dates by the words of one set of cue lists."""

    def __init__(self, months: tuple[tuple[str, ...], ...], seasons: tuple[tuple[str, ...], ...],
                 present: tuple[str, ...], since: tuple[str, ...], openers: tuple[str, ...], until: tuple[str, ...],
                 between: tuple[str, ...], parts: tuple[str, ...]) -> None:  # fmt: skip
        self._month_of = {word: n for n, words in enumerate(months, 1) for word in words}
        self._season_of = {word: int(SEASONS[n][-2:]) for n, words in enumerate(seasons) for word in words}
        self._atom = re.compile(
            _atoms(_any(self._month_of), _any(self._season_of), _any(present), _any(parts)), re.IGNORECASE
        )
        joint = rf"(?:{DASH}\s?){{1,5}}|/|\.{{2,5}}|…|\b(?:{_any(between)})\b"
        self._joint = re.compile(rf"[\s.,)\]\u00ad]{{0,20}}(?:{joint})[\s(\[]{{0,20}}", re.IGNORECASE)
        self._since = re.compile(rf"(?<!\w)(?:{_any(since)})[\s:]*$", re.IGNORECASE)
        self._opener = re.compile(rf"(?<!\w)(?:{_any(openers)})[\s:]*$", re.IGNORECASE)
        self._until = re.compile(rf"(?<!\w)(?:{_any(until)})[\s:]*$", re.IGNORECASE)
        opened = rf"[\s)]{{0,20}}{DASH}{{1,3}}\s{{0,20}}(?=$|[)\]|,;\t\n])"
        self._open = re.compile(rf"{opened}|\s{{0,20}}(?:onwards?|\+)(?!\w)", re.IGNORECASE)

    def find(self, text: str) -> tuple[DateRange, ...]:
        """Find all dates in a text, left to right."""
        return _found(self, text)

    def read_dates(self, text: str) -> tuple[DateRange, ...]:
        """Find all dates in a text that was not looked at before."""
        if not DIGIT.search(text):
            return ()
        atoms = self._atoms(text)
        found: list[DateRange] = []
        at = 0
        while at < len(atoms):
            atom, following = atoms[at], atoms[at + 1] if at + 1 < len(atoms) else None
            if following and self._joined(text, atom, following) and not self._is_beside(text, atoms, at):
                opener = self._opener.search(text, max(0, atom.first - MAX_WORD), atom.first)
                found.append(_range(atom, following, opener.start() if opener else atom.first))
                at += 2
                continue
            if single := self._single(text, atom):
                found.append(single)
            at += 1
        return tuple(found)

    def _is_beside(self, text: str, atoms: list[_Atom], at: int) -> bool:
        """Tell a year before a range from its beginning: "renamed in 2018 – July 2017 to March 2018"."""
        here, start, end = (*atoms[at : at + 3], None, None)[:3]
        if not (here and start and end and here.year and start.year and here.kind == "year"):
            return False
        return here.year > start.year and self._joined(text, start, end)

    def _joined(self, text: str, left: _Atom, right: _Atom) -> bool:
        if right.kind == "present" and left.last < right.first and not text[left.last : right.first].strip(" \t\n,"):
            return True  # "2019 to date": the joint is part of the word
        return _pairs(left, right) and self._joint.fullmatch(text, left.last, right.first) is not None

    def _single(self, text: str, atom: _Atom) -> DateRange | None:
        if atom.kind in ("name", "present", "short", "tail"):
            return None
        opened = self._open.match(text, atom.last)
        since = self._since.search(text, max(0, atom.first - MAX_WORD), atom.first)
        if since or opened:
            first = since.start() if since else atom.first
            last = opened.end() if opened else atom.last
            return DateRange(start=atom.begins(), end=None, current=True, first=first, last=last)
        if until := self._until.search(text, max(0, atom.first - MAX_WORD), atom.first):
            return DateRange(start=None, end=atom.ends(), current=False, first=until.start(), last=atom.last)
        return DateRange(
            start=atom.begins(), end=atom.ends(), current=False, first=atom.first, last=atom.last, single=True
        )

    def _atoms(self, text: str) -> list[_Atom]:
        matches = list(self._atom.finditer(text))
        month_first = any(match["m_f"] for match in matches)
        return [atom for match in matches if (atom := self._read(match, month_first=month_first))]

    def _read(self, match: re.Match[str], *, month_first: bool) -> _Atom | None:
        groups = {name: value for name, value in match.groupdict().items() if value is not None}
        if first := groups.pop("first", None):  # "03/01/2018" is March when "05/31/2020" stands beside it
            groups["m_e"] = first if month_first and int(first) <= MONTHS_IN_YEAR else groups["m_e"]
        span = match.span()
        if "present" in groups:
            return _Atom(*span, "present")
        if "blank" in groups:
            return _Atom(*span, "blank")
        if "name" in groups:
            return _Atom(*span, "name", None, self._month_of[groups["name"].casefold()])
        year = _full_year(next(value for name, value in groups.items() if name.startswith("y")))
        if "season" in groups:
            return _Atom(*span, "season", year, self._season_of[groups["season"].casefold()])
        if quarter := next((value for name, value in groups.items() if name.startswith("q")), None):
            return _Atom(*span, "season", year, QUARTER_MONTHS * (int(quarter) - 1) + 1)
        kind = "short" if "y_short" in groups or "y_number_short" in groups else "month"
        if month := next((value for name, value in groups.items() if name.startswith("m")), None):
            number = self._month_of.get(month.casefold()) or int(month)
            return _Atom(*span, kind, year, number) if 1 <= number <= MONTHS_IN_YEAR else None
        return _Atom(*span, "tail" if any(name.startswith("y_tail") for name in groups) else "year", year)


@lru_cache(maxsize=4096)  # the parser asks for a line's dates several times
def _found(calendar: Calendar, text: str) -> tuple[DateRange, ...]:
    return calendar.read_dates(text)


@cache
def calendar_of(taxonomy: Taxonomy) -> Calendar:
    """Build the calendar of a taxonomy's date words."""
    return Calendar(
        tuple(taxonomy.terms(month) for month in MONTHS), tuple(taxonomy.terms(season) for season in SEASONS),
        taxonomy.terms("present-words"), taxonomy.terms("since-words"), taxonomy.terms("range-openers"),
        taxonomy.terms("until-words"), taxonomy.terms("range-words"), taxonomy.terms("year-parts"),
    )  # fmt: skip


def _any(words: object) -> str:
    """Return an expression for any of the words, the longest first; one look at the letter spares most of them."""
    chosen = sorted(words, key=lambda w: (-len(w), w))  # type: ignore[call-overload]
    first = "".join(re.escape(letter) for letter in sorted({word[0] for word in chosen}))
    options = "|".join(re.escape(word).replace("'", "['’]") for word in chosen)
    return f"(?=[{first}])(?:{options})"


def _atoms(month: str, season: str, present: str, parts: str) -> str:
    joint = rf"[\s,./-]*(?:(?:{parts})\s+)?"
    day = r"[0-3]?\d(?:st|nd|rd|th)?"
    return "|".join(
        (
            rf"(?<![\w/])(?:{day}\.?\s+(?:de\s+)?)?(?P<m_a>{month})\.?(?:\s+{day},)?{joint}(?P<y_a>{YEAR})(?!\d)",
            rf"(?<!\w)(?P<m_b>{month})\.?\s*['’‘`´]\s?(?P<y_b>\d\d)(?!\d)",
            rf"(?<!\w)(?P<m_c>{month})\.?[\s-](?P<y_short>\d\d)(?![\d:.,%]|st|nd|rd|th)",
            r"(?<!\w)(?:[^\W\d]+\s)?(?P<blank>(?:19|20)(?:XX|YY))",
            rf"(?<![\d/.-])(?P<y_d>{YEAR})(?:\s?[/.]\s?|-)(?P<m_d>0[1-9]|1[0-2])(?:[-/.][0-3]\d)?(?![\d/]|\.{YEAR})",
            rf"(?<![\d/.-])(?P<y_j>{YEAR})年(?:(?P<m_j>1[0-2]|0?[1-9])月)?",
            rf"(?<![\d/.-])(?P<first>[0-3]?\d)[./-](?P<m_e>0?[1-9]|1[0-2])[./-](?P<y_e>{YEAR})(?!\d)",
            rf"(?<![\d/.-])(?P<m_f>0?[1-9]|1[0-2])[./-][0-3]?\d[./-](?P<y_f>{YEAR})(?!\d)",
            rf"(?<![\d/.-])(?P<m_g>0?[1-9]|1[0-2])\s?[./-]\s?(?P<y_g>{YEAR})(?!\d)",
            r"(?<![\d/.-])(?P<m_h>0?[1-9]|1[0-2])/['’]?(?P<y_number_short>\d\d)(?![\d/])",
            rf"(?<!\w)[QT](?P<q_a>[1-4])[\s,/'’.-]*(?P<y_q>{YEAR})(?!\d)",
            rf"(?<![\d/.-])(?P<y_r>{YEAR})[\s/-]*[QT](?P<q_b>[1-4])(?!\w)",
            rf"(?<!\w)(?P<season>{season})\s+(?:of\s+)?(?P<y_s>{YEAR})(?!\d)",
            rf"(?<![\w.,$€£/])(?:(?:{parts})\s+)?(?P<y_y>{YEAR})(?![\w%]|[.,]\d)",
            rf"(?<=[^\W\d_])(?P<y_glued>{YEAR})(?=\s?{DASH})",
            rf"(?<={DASH})\s?['’]?(?P<y_tail>\d\d)(?![\d/.,:%\w-])|(?<=\d/)(?P<y_tail_2>\d\d)(?![\d/.,:%\w-])",
            rf"(?<!\w)(?P<present>{present})(?!\w)",
            rf"(?<!\w)(?P<name>{month})(?!\w)\.?",
        )
    )


def _full_year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) < 60 else 1900)


def _pairs(left: _Atom, right: _Atom) -> bool:
    if left.kind == "present":
        return False
    if left.kind == "name":
        return right.kind in ("month", "short") and right.month is not None
    return right.kind != "name" and (right.kind != "tail" or left.kind == "year")


def _range(left: _Atom, right: _Atom, first: int) -> DateRange:
    start = f"{right.year}-{left.month:02}" if left.kind == "name" and right.year else left.begins()
    return DateRange(
        start=start, end=None if right.kind == "present" else right.ends(), current=right.kind == "present",
        first=first, last=right.last,
    )  # fmt: skip
