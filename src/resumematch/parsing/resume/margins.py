"""Rows → the same without page numbers and running heads, where the format itself does not mark them."""

import re
from collections.abc import Sequence

from resumematch.parsing.resume.rows import Row

NUMBER = re.compile(
    r"(?:page|seite|página|pagina|strona|p\.)?\s*\d{1,2}\s*(?:/|of|von|de|sur|di|z)\s*\d{1,2}", re.IGNORECASE
)
PAGE = re.compile(r"(?:page|seite|página|pagina|strona)\s*\d{1,2}", re.IGNORECASE)
PAPER = re.compile(r"\b(?:curriculum\s+vitae|résumé|resume|cv|lebenslauf)\b", re.IGNORECASE)
EDGES = " \t|·•–—-,"
TOP_ROWS, LETTERHEAD = 6, 3
MAX_WORDS = 14
MAX_NAME = 6


def without_margins(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Leave out page numbers, and rows below the top that repeat a row of it with no more than a page or a date."""
    top = [row.cells[0].text.casefold() for row in rows[:TOP_ROWS]]
    names = [text if 1 < len(text.split()) <= MAX_NAME else None for text in top]
    above = [[name for name in names[:n] if name] if n >= LETTERHEAD else [] for n in range(TOP_ROWS + 1)]
    return tuple(row for n, row in enumerate(rows) if not _is_margin(row.text, above[min(n, TOP_ROWS)]))


def _is_margin(text: str, names: Sequence[str]) -> bool:
    if NUMBER.fullmatch(text) or PAGE.fullmatch(text):
        return True
    if len(text.split()) > MAX_WORDS:
        return False
    words = text.casefold()
    return any(name in words and _adds_a_page(words.replace(name, " | ", 1)) for name in names)


def _adds_a_page(rest: str) -> bool:
    plain = " ".join(part for part in (part.strip(EDGES) for part in rest.split("|")) if part)
    return bool(NUMBER.fullmatch(plain) or PAGE.fullmatch(plain) or PAPER.search(plain))
