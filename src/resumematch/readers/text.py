"""Plain text → Document: its lines as they stand, hard-wrapped or not, indentation and tabs kept."""

import re
from collections.abc import Iterator

from resumematch.model.document import Document, Line, XRay
from resumematch.readers.decode import decode
from resumematch.readers.length import check_lines
from resumematch.readers.limits import MAX_WHITE_SPACE
from resumematch.readers.printable import count_icons, count_unmapped, printable

_INNER_SPACE = re.compile(r"(?<=\S)[ \t]{2,}(?=\S)")
_INDENT = re.compile(r"[ \t]*+")
_MAX_EMPTY = 3  # lines: a wider gap means no more than this one
_RULE = re.compile(r"\s*([=\-_*~#])\1{2,}\s*")
_UNDERLINES = {"=": 1, "-": 2}  # a rule right under a line makes it a heading, of this level


def read_text(data: bytes, name: str, digest: str) -> Document:
    """Read plain text; a run of three or more spaces within a line is the wide gap that a tab stands for."""
    raw = decode(data)
    check_lines(name, raw)
    printed = list(_folded(printable(raw).split("\n")))
    return Document(
        name=name,
        format="text",
        sha256=digest,
        pages=None,
        text="\n".join(printed),
        lines=tuple(_lines(printed)),
        xray=XRay(icon_glyphs=count_icons(raw), unmapped_glyphs=count_unmapped(raw)),
    )


def _folded(lines: list[str]) -> Iterator[str]:
    """Yield the lines with each run of white space as short as its meaning allows."""
    empty = 0
    for line in lines:
        indent = _INDENT.match(line)
        words = _INNER_SPACE.sub(_gap, line.strip())
        empty = 0 if words else empty + 1
        if empty <= _MAX_EMPTY:
            yield indent[0][: MAX_WHITE_SPACE // 2] + words if indent and words else words


def _gap(space: re.Match[str]) -> str:
    return "\t" if "\t" in space[0] or len(space[0]) > 2 else space[0]


def _lines(printed: list[str]) -> Iterator[Line]:
    """Yield the lines with words; a drawn rule is none, but makes a heading of the line above it."""
    at = 0
    for line, below in zip(printed, [*printed[1:], ""], strict=True):
        if line and not _RULE.fullmatch(line):
            level = _underlined(line, below)
            yield Line(start=at, end=at + len(line), role="heading" if level else None, level=level)
        at += len(line) + 1


def _underlined(line: str, below: str) -> int:
    """Return the heading level that the rule below gives a line; 0 for none."""
    rule = _RULE.fullmatch(below)
    return _UNDERLINES.get(rule[1], 0) if rule and len(line.strip()) <= 2 * len(below.strip()) else 0
