"""Pieces of styled text, line by line → a Document with exact offsets."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any, TypeVar

from resumematch.model.document import Document, Format, HiddenText, HiddenWhy, Line, Link, Role, XRay
from resumematch.readers.length import check_length
from resumematch.readers.printable import count_icons, count_unmapped, printable

T = TypeVar("T")
_WIDE_GAP = re.compile(r" *\t[ \t]*| {3,}")
"""White space that stands out within a row: one tab in Document.text."""

_TYPED_MARK = re.compile(r"(?<=^[•▪◦‣·∙●○■□➢➤✓✔–—*-])\s+")
"""The space after a list mark that its writer typed, which is no gap within the line, however wide."""
_ENDS = re.compile(r"^\s+|(?<!\s)\s+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text in one style; `size` in points, `color` as "#rrggbb"."""

    text: str
    url: str | None = None
    size: float | None = None
    bold: bool = False
    italic: bool = False
    color: str | None = None
    font: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """What a format keeps together: each newline in it starts a printed line; a list item gets its mark later.

    Without pieces it only says what its flags say: white space above the next one, or a new region.
    """

    pieces: tuple[Piece, ...] = ()
    role: Role | None = None
    level: int = 0
    gap: bool = False
    new_block: bool = False

    @property
    def text(self) -> str:
        """The words, for measuring."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(slots=True)
class Composer:
    """Collects a document's lines in reading order and writes down where each stands.

    Raises UnreadableInput as soon as they are more than a document holds.
    """

    name: str  # of the document, for who reads a refusal
    lines: list[Line] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    hidden: list[HiddenText] = field(default_factory=list)
    block: int = 0
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _gap: bool = False
    _icons: int = 0
    _unmapped: int = 0

    def add(self, paragraph: Paragraph) -> None:
        """Add a paragraph."""
        self._gap = bool(self.lines) and (self._gap or paragraph.gap)
        self.block += paragraph.new_block and bool(self.lines)
        for piece in paragraph.pieces:
            self._icons += count_icons(piece.text)
            self._unmapped += count_unmapped(piece.text)
        lines = filter(None, map(_tidied, _split_lines(paragraph.pieces)))
        for number, line in enumerate(lines):
            if paragraph.role != "item":
                self._write(line, paragraph.role, paragraph.level)
            elif number == 0:
                self._write([Piece(text="• "), *line], "item", paragraph.level)
            else:
                self._write(line, "text", paragraph.level)

    def hide(self, text: str, why: HiddenWhy) -> None:
        """Record text that a person cannot see."""
        text = " ".join(printable(text).split())
        if text:
            self.hidden.append(HiddenText(text=text, page=None, why=why))

    def link(self, url: str) -> None:
        """Record a link that stands on no text."""
        self.links.append(Link(url=url, start=self._length, end=self._length))

    def document(
        self,
        *,
        format: Format,
        digest: str,
        hints: Iterable[tuple[str, str]] = (),
        title: str | None = None,
        author: str | None = None,
    ) -> Document:
        """Return what was collected."""
        return Document(
            name=self.name,
            format=format,
            sha256=digest,
            pages=None,
            text="".join(self._parts),
            lines=tuple(self.lines),
            links=tuple(self.links),
            hidden_text=tuple(self.hidden),
            xray=XRay(
                icon_glyphs=self._icons,
                unmapped_glyphs=self._unmapped,
                body_size=_commonest((line.size, line.end - line.start) for line in self.lines),
                fonts=tuple(dict.fromkeys(line.font for line in self.lines if line.font)),
                title=title or None,
                author=author or None,
            ),
            hints=tuple((key, " ".join(printable(value).split())) for key, value in hints if value.strip()),
        )

    def _write(self, pieces: Sequence[Piece], role: Role | None, level: int) -> None:
        check_length(self.name, characters=self._length, lines=len(self.lines))
        if self.lines:
            self._put("\n\n" if self._gap else "\n")
        self._gap = False
        start = self._length
        for url, group in groupby(pieces, key=lambda piece: piece.url):
            self._write_linked("".join(piece.text for piece in group), url)
        self.lines.append(
            Line(start=start, end=self._length, role=role, level=level, block=self.block, **_look(pieces))
        )

    def _write_linked(self, text: str, url: str | None) -> None:
        if url:
            lead = len(text) - len(text.lstrip())
            end = self._length + max(lead, len(text.rstrip()))
            self.links.append(Link(url=url, start=self._length + lead, end=end))
        self._put(text)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def _split_lines(pieces: Sequence[Piece]) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        first, *rest = printable(piece.text).split("\n")
        lines[-1].append(_with_text(piece, first))
        lines.extend([_with_text(piece, part)] for part in rest)
    return lines


def _with_text(piece: Piece, text: str) -> Piece:
    return replace(piece, text=text)


def _tidied(line: Sequence[Piece]) -> list[Piece]:
    """Return a line's pieces without white space at its ends, each wide gap as one tab, whichever pieces it spans."""
    written = "".join(piece.text for piece in line)
    chars = list(written)
    for pattern, stands in ((_WIDE_GAP, "\t"), (_ENDS, ""), (_TYPED_MARK, " ")):
        for match in pattern.finditer(written):
            chars[match.start() : match.end()] = [stands] + [""] * (match.end() - match.start() - 1)
    reached, pieces = 0, []
    for piece in line:
        text = "".join(chars[reached : reached + len(piece.text)])
        reached += len(piece.text)
        if text:
            pieces.append(replace(piece, text=text))
    return pieces


def _look(pieces: Sequence[Piece]) -> dict[str, Any]:
    """Return the style that most of a line's characters have, as Line's own fields.

    What follows a wide gap does not count: a bold title keeps its look beside a plain date.
    """
    pieces = _before_gap(pieces)

    def most(values: Iterable[T]) -> T | None:
        return _commonest(zip(values, (len(piece.text.strip()) for piece in pieces), strict=True))

    return {
        "size": most(piece.size for piece in pieces),
        "bold": bool(most(piece.bold for piece in pieces)),
        "italic": bool(most(piece.italic for piece in pieces)),
        "color": most(piece.color for piece in pieces),
        "font": most(piece.font for piece in pieces),
    }


def _before_gap(pieces: Sequence[Piece]) -> Sequence[Piece]:
    for number, piece in enumerate(pieces):
        if "\t" in piece.text:
            return [*pieces[:number], replace(piece, text=piece.text.split("\t", 1)[0])]
    return pieces


def _commonest(weighed: Iterable[tuple[T, int]]) -> T | None:
    weights: Counter[T] = Counter()
    for value, weight in weighed:
        weights[value] += weight
    return max(weights, key=lambda value: weights[value], default=None)
