"""Document lines → rows: a line's words without its bullet mark, cut at wide gaps, with where they stand."""

import re
from dataclasses import dataclass
from functools import lru_cache

from resumematch.model.document import Document, Line

# Signs that stand before a statement. A dash, a star or a lone "o" needs white space after it, a real bullet does not.
MARK = re.compile(
    r"\s*(?:([•◦▪▫‣⁃∙·●○■□▸▹►▶▷➢➤➔➜⮚✓✔★☆√☑✱✶※◉⦿⇒✦❖◆◇❑❍⚫⬤∘⦁◾◽▻\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf0e0])\s*|([-–—−*+o»›♦>→§~∗⋄⋆☞☛✴✳✷✸✻✽❋❯❱➥➦➧➨➩➪➫➬➭➮➯➱➲➳➵➸➺➻➼➽➾⇨⇾⟶▰◾◽◘◙⬧⬥])\s+(?=\S))"
)
SIGN = re.compile(r"\t|\s*[•◦▪▫∙●○■□▶▸◆◇❖❑]\s*")  # what parts the words of a line: a wide gap, a sign
NUMBER = re.compile(r"\s*(\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)")
CELL = re.compile(r"\S(?:(?!\t|\s{3})[^\t])*(?<=\S)")  # a wide gap is a tab, or three spaces in plain text
TAB = 4  # columns that a tab is worth in plain text


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A stretch of a row between wide gaps."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A printed line as the parser sees it; text == document.text[start:end], without mark and margins."""

    line: Line
    text: str
    start: int
    end: int
    mark: str  # "" for a line without one
    left: float  # where the line starts, its mark included: points, or columns of characters
    right: float
    blank_before: bool  # an empty line or a wide gap stands above
    caps: bool

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Return the stretches between wide gaps."""
        return _cells(self.text, self.start)

    @property
    def style(self) -> tuple[float, bool, bool, bool]:
        """Return what makes a heading look like its siblings: size, weight, slant, capitals."""
        return (round(2 * (self.line.size or 0)) / 2, self.line.bold, self.line.italic, self.caps)


@lru_cache(maxsize=512)  # of a page: the same rows are asked again and again
def _cells(text: str, start: int) -> tuple[Cell, ...]:
    return tuple(
        [
            Cell(text=found.group(), start=start + found.start(), end=start + found.end())
            for found in CELL.finditer(text)
        ]
    )


def rows_of(document: Document) -> tuple[Row, ...]:
    """Turn the lines of the body into rows; running headers and footers are left out."""
    rows: list[Row] = []
    previous = None
    counted = _counts(document)
    for line in document.lines:
        if line.role in ("header", "footer") or not document.text[line.start : line.end].strip():
            continue
        rows.append(_row(document.text, line, previous, numbered=counted or line.role == "item"))
        previous = line
    return tuple(rows)


def _row(text: str, line: Line, previous: Line | None, *, numbered: bool) -> Row:
    raw = text[line.start : line.end]
    mark = MARK.match(raw) or (NUMBER.match(raw) if numbered else None)
    start = line.start + (mark.end() if mark else len(raw) - len(raw.lstrip()))
    end = line.start + len(raw.rstrip())
    if start >= end:
        start, mark = line.start, None
    words = text[start:end]
    indent = len(raw) - len(raw.lstrip())
    depth = TAB * (line.level - 1) if line.role == "item" and line.level else 0
    left = line.box.x0 if line.box else float(len(raw[:indent].expandtabs(TAB)) + depth)
    right = line.box.x1 if line.box else float(len(raw.rstrip().expandtabs(TAB)))
    return Row(
        line=line, text=words, start=start, end=end, mark=_mark(mark), left=left, right=right,
        blank_before=_blank_between(text, previous, line), caps=_caps(words),
    )  # fmt: skip


def _counts(document: Document) -> bool:
    """Tell whether numbers at the start of lines count statements: there is a 1 and a 2."""
    lines = [document.text[line.start : line.end] for line in document.lines]
    first = {match.group(1).strip("().") for line in lines if (match := NUMBER.match(line))}
    return {"1", "2"} <= first


def _mark(found: re.Match[str] | None) -> str:
    return next((group for group in found.groups() if group), "") if found else ""


def _caps(words: str) -> bool:
    letters = [char for char in words if char.isalpha()]
    return len(letters) > 1 and sum(char.isupper() for char in letters) >= 0.85 * len(letters)


def _blank_between(text: str, previous: Line | None, line: Line) -> bool:
    return previous is not None and text[previous.end : line.start].count("\n") > 1
