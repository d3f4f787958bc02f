"""What a reader makes of a file: the text a person sees, in reading order, and where on the page each line stands."""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

Format = Literal["pdf", "docx", "text", "markdown", "html", "json"]
Role = Literal["heading", "item", "text", "cell", "header", "footer"]
HiddenWhy = Literal["white", "tiny", "off-page", "render-mode-3", "covered", "hidden"]  # hidden: the format says so


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on a page in points (1/72 inch), origin at the top left of the page."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One printed line: its place in Document.text and what its look or its markup says about it.

    A tab in a line's text stands where the page leaves a wide gap within a row ("Title<tab>2019 – 2021").
    A list item's text keeps its mark ("• Built …"); readers whose format holds the mark as structure write "• ".
    """

    start: int
    end: int  # without the newline
    page: int | None = None  # from 1
    box: Box | None = None
    role: Role | None = None  # what the format itself says; None where only typography can tell (PDF, plain text)
    level: int = 0  # heading level, or nesting depth of a list item, from 1; 0 where it means nothing
    size: float | None = None  # font size in points, after all scaling
    bold: bool = False
    italic: bool = False
    color: str | None = None  # "#rrggbb" of most of its characters
    font: str | None = None
    block: int = 0  # lines of one region (a column, a sidebar, a cell) share a number; numbers rise in reading order
    gap: float | None = None  # white space above within its block, in points


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link and the text it stands on; start == end when it stands on no text."""

    url: str
    start: int
    end: int
    page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenText:
    """Text that a machine would read and a person cannot see; it is never part of Document.text."""

    text: str
    page: int | None
    why: HiddenWhy


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What the readability rules need to know of one page."""

    number: int
    width: float
    height: float
    columns: int = 1
    images: int = 0
    image_share: float = 0.0  # of the page's area
    tables: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class XRay:
    """What a naive extractor would have read, and what was odd about the file."""

    naive_text: str | None = None  # None for formats that every reader reads alike
    icon_glyphs: int = 0  # private-use characters dropped
    unmapped_glyphs: int = 0  # (cid:n) and U+FFFD
    hyphenations_undone: int = 0
    spaced_headings: int = 0  # "S K I L L S" joined
    fonts: tuple[str, ...] = ()
    body_size: float | None = None  # points; the commonest size
    title: str | None = None  # the file's own metadata
    author: str | None = None
    pages: tuple[PageFacts, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as a person reads it. Offsets everywhere are half-open character offsets into `text`."""

    name: str
    format: Format
    sha256: str
    pages: int | None
    text: str
    lines: tuple[Line, ...]
    links: tuple[Link, ...] = ()
    hidden_text: tuple[HiddenText, ...] = ()
    xray: XRay = field(default_factory=XRay)
    hints: tuple[tuple[str, str], ...] = ()
    """What the format says outright, as (key, value): JobPosting "title", "organization"; JSON Resume "name" …"""

    def page_at(self, offset: int) -> int | None:
        """Return the page, from 1, on which an offset stands; None where the format has no pages."""
        line = self.line_at(offset)
        return line.page if line else None

    def line_at(self, offset: int) -> Line | None:
        """Return the line that holds an offset (the newline belongs to the line before it)."""
        at = bisect_right(self.lines, offset, key=lambda line: line.start) - 1
        return self.lines[at] if at >= 0 else None
