"""The top of a résumé → the person's name: never an employer, a heading, a title or a place."""

import re
from collections.abc import Iterator, Sequence

from resumematch.parsing.resume.lexicon import Lexicon
from resumematch.parsing.resume.places import is_place
from resumematch.parsing.resume.rows import Row
from resumematch.parsing.resume.wordings import kind_of

TOP_ROWS = 12  # a name stands among the first rows, or is the largest text of the first page
LABEL = re.compile(r"^(?:full\s+)?(?:name|nom|nombre|nome|imię i nazwisko)\s*:\s*", re.IGNORECASE)
PAPER = r"curriculum\s{1,3}vitae|resumé|résumé|resume|cv|c\.v\.|lebenslauf|hoja\sde\svida|profile"
OPENS = re.compile(rf"^(?:{PAPER})\b\s*(?:of|for|von|de)?\s*[:|–—-]?\s*", re.IGNORECASE)
CLOSES = re.compile(rf"(?:\s?[:|–—-])?(?:^|\s)(?:{PAPER})$", re.IGNORECASE)
CUT = re.compile(r"\s*[|•·,;]|\s+[–—-]+\s|\s+/\s")
_WORD = r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u02b0-\u02ff])*"  # not every accented letter has a sign of its own
_NICK = r"(?:\s+[\"“‘'(]\w+[\"”’')])?"
NAME = re.compile(rf"{_WORD}\.?{_NICK}(?:[\s'’.-]+{_WORD}){{1,5}}\.?")
ONE = re.compile(rf"{_WORD}(?:[-'’]{_WORD})?")
PART = re.compile(rf"{_WORD}\.?(?:[\s'’.-]+{_WORD}){{0,3}}[.-]?")
WITHOUT_CASE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2,6}")  # Chinese, Japanese, Korean
ASIDE = re.compile(r"\s*\([^()]*+\)\s*$")  # pronouns, a maiden name
SENTENCE_END = re.compile(r"(?<=\w\w\w)\.$")
MAX_SMALL_WORDS = 3
MAX_NAME = 6
MAX_ROWS = 3  # of a name
DISPLAY = 14.0  # points; no text is set that large but names and headings
ADDRESSED_ROWS = 40


def name_of(rows: Sequence[Row], lexicon: Lexicon, before: int, emails: Sequence[str]) -> str | None:
    """Find the name: a title of the format's own, the largest text, one like the address, else the first.

    Args:
        before: where the first heading stands; behind it only type or the address says that a row is the name.
        emails: the person's addresses; most hold a part of the name.
    """
    first_page = [row for row in rows if row.line.page in (None, 1)]
    largest = max((row.line.size or 0 for row in first_page), default=0)
    head = first_page[:TOP_ROWS]
    top = [row for row in head if row.start < before and row.line.role != "item"]
    titled = [row for row in head if row.line.role == "heading" and row.line.level == 1]
    by_size = [row for row in first_page if largest and (row.line.size or 0) >= largest - 0.5]
    stands_out = [row for row in by_size if row.start < before or len(by_size) <= 2]
    addressed = [row for row in rows[:ADDRESSED_ROWS] if _is_addressed(row, emails)]
    for found in (_first(part, lexicon) for part in (titled, stands_out, addressed, top)):
        if found:
            return found
    return _in_small_letters(top, lexicon)


def _is_addressed(row: Row, emails: Sequence[str]) -> bool:
    """Tell whether a word of a short row stands in an address before its @."""
    words = [word.casefold() for word in row.cells[0].text.split()[:MAX_NAME]]
    return any(len(word) > 3 and word in mail.partition("@")[0].casefold() for mail in emails for word in words)


def _first(rows: Sequence[Row], lexicon: Lexicon) -> str | None:
    for n, row in enumerate(rows):
        for name in _candidates(row, rows[n + 1 : n + MAX_ROWS], lexicon):
            if _is_name(name) and _is_capitalized(name) and not _is_other(name, lexicon):
                return name
    return None


def _candidates(row: Row, below: Sequence[Row], lexicon: Lexicon) -> Iterator[str]:
    whole = _plain(row.cells[0].text)
    if (row.line.size or 0) >= DISPLAY and len(wrapped := _wrapped(row, below)) > 1:
        yield _plain(" ".join(wrapped).replace("- ", "-"))
    if ONE.fullmatch(whole) and below and _pair(row, below[0]):
        yield _plain(f"{whole} {_plain(below[0].cells[0].text)}")
    yield whole
    if degree := lexicon.degrees.first(whole):
        yield whole[: degree[0]].rstrip(" ,")
    yield from (CLOSES.sub("", OPENS.sub("", " ".join(cell.text.split()))) for cell in row.cells[1:2])


def _wrapped(row: Row, below: Sequence[Row]) -> list[str]:
    """Return the words of a name that is set large and breaks over several rows."""
    words = [row.text]
    for further in below:
        alike = further.style == row.style and len(further.cells) == 1 and not further.blank_before
        if not alike or not PART.fullmatch(further.text):
            break
        words.append(further.text)
    return words


def _plain(text: str) -> str:
    text = CLOSES.sub("", OPENS.sub("", LABEL.sub("", " ".join(text.split()))))
    return ASIDE.sub("", ASIDE.sub("", CUT.split(text, maxsplit=1)[0]))


def _pair(row: Row, below: Row) -> bool:
    """A first name above a family name."""
    alike = row.style == below.style and len(row.cells) == len(below.cells) == 1
    return alike and row.line.role != "heading" and not below.blank_before and bool(ONE.fullmatch(below.text))


def _is_name(text: str) -> bool:
    return bool(NAME.fullmatch(text) or WITHOUT_CASE.fullmatch(text))


def _is_other(name: str, lexicon: Lexicon) -> bool:
    named = lexicon.titles.first(name) or lexicon.organizations.first(name) or lexicon.degrees.first(name)
    return bool(named) or kind_of(name, lexicon) is not None or is_place(name, lexicon)


def _is_capitalized(name: str) -> bool:
    """Names are capitalized but for short particles, and end with no full stop but an initial's."""
    words = [word for word in name.split() if word[0].isalpha()]
    small = [word for word in words if word[0].islower()]
    if words[0][0].islower() or len(small) * 2 >= len(words) or any(word[3:] for word in small):
        return False
    return not SENTENCE_END.search(name)


def _in_small_letters(top: Sequence[Row], lexicon: Lexicon) -> str | None:
    """ "jo example" as the very first line."""
    name = _plain(top[0].cells[0].text) if top else ""
    few = 1 < len(name.split()) <= MAX_SMALL_WORDS
    return name if few and name.islower() and _is_name(name) and not _is_other(name, lexicon) else None
