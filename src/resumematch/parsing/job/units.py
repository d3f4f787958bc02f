"""Printed lines → units: headings, list items and paragraphs, hard line breaks undone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from resumematch.model.document import Document, Line

UnitKind = Literal["heading", "item", "text"]
_MARK = re.compile(r"\s*(?:[-–—•●▪▫◦‣∙·*○■□➢➤►✓✔✅»\uf0b7\uf0a7]|\d{1,2}[.)](?=\s))\s*(?=\S)")
_CLOSED = (".", "!", "?", ":", ";")
_MOST = 0.6  # of the widest line: a line as long as this that does not end a sentence may go on in lower case
_FULL = 0.85  # of the widest line: a line that the writer's program may have broken
_ENOUGH_FULL = 3  # full lines at least that make a text a wrapped one ...
_SHARE_FULL = 0.4  # ... and their share: of wrapped ads more than this, of ads with one line a paragraph less
_WIDEST_WRAP = 130  # longer lines are whole paragraphs: nobody wraps a text there


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A heading, a list item (its mark left out) or a paragraph."""

    start: int
    end: int
    kind: UnitKind
    level: int  # nesting depth of an item, from 1; 0 otherwise
    gap: bool  # a blank line, or none of the text, stands before it
    bold: bool


def read_units(document: Document) -> tuple[Unit, ...]:
    """Join the lines of the document into units."""
    return tuple(_joined(document, _Wrap(document)))


class _Wrap:
    """Knows where the lines of a document are broken because the next word would not have fitted."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        lengths: dict[bool, list[int]] = {True: [], False: []}
        for line in document.lines:
            lengths[self._is_listed(line)].append(line.end - line.start)
        self._widest = {listed: max(found, default=0) for listed, found in lengths.items()}
        self._wraps = {
            listed: sum(length >= _FULL * self._widest[listed] for length in found)
            >= max(_ENOUGH_FULL, _SHARE_FULL * len(found))
            for listed, found in lengths.items()
        }
        self._right: dict[int, float] = {}
        for line in document.lines:
            if line.box:
                self._right[line.block] = max(self._right.get(line.block, 0.0), line.box.x1)

    def _is_listed(self, line: Line) -> bool:
        """Tell whether a line belongs to a list: many wrap list items wider than paragraphs."""
        return _MARK.match(self._text, line.start, line.end) is not None or self._text[line.start] == " "

    def continues(self, line: Line, following: Line) -> bool:
        words = self._text[following.start : following.end].split()
        first = len(words[0]) if words else 0
        printed = self._text[line.start : line.end]
        if printed.endswith("-"):
            return True
        if line.box:
            advance = (line.box.x1 - line.box.x0) / max(line.end - line.start, 1)
            return line.block == following.block and line.box.x1 + (first + 1) * advance > self._right[line.block]
        widest = self._widest[self._is_listed(line)]
        if max(self._widest.values()) > _WIDEST_WRAP:
            return False
        goes_on = bool(words) and words[0][0].islower() and printed.rstrip()[-1:] not in _CLOSED
        full = len(printed) + 1 + first > widest and self._wraps[self._is_listed(line)]
        return full or (goes_on and len(printed) > _MOST * widest)


def _joined(document: Document, wrap: _Wrap) -> Iterator[Unit]:
    unit: Unit | None = None
    last: Line | None = None
    for line in document.lines:
        if unit and last and _goes_on(document.text, unit, last, line, wrap):
            unit = replace(unit, end=line.end)
        else:
            if unit:
                yield unit
            unit = _begin(document.text, line, last)
        last = line
    if unit:
        yield unit


def _begin(text: str, line: Line, last: Line | None) -> Unit:
    mark = _MARK.match(text, line.start, line.end)
    item = line.role == "item" or (mark is not None and line.role != "heading")
    start = mark.end() if mark and item else line.start + _indent(text, line)
    return Unit(
        start=start,
        end=line.end,
        kind="heading" if line.role == "heading" else "item" if item else "text",
        level=max(line.level, 1) if item else 0,
        gap=last is None or text.count("\n", last.end, line.start) > 1 or bool(line.gap and line.gap > _loose(line)),
        bold=line.bold,
    )


def _loose(line: Line) -> float:
    return 0.6 * (line.size or 10.0)  # white space above that reads as a blank line, in points


def _goes_on(text: str, unit: Unit, last: Line, line: Line, wrap: _Wrap) -> bool:
    if text.count("\n", last.end, line.start) > 1 or line.role in ("heading", "item") or unit.kind == "heading":
        return False
    if _MARK.match(text, line.start, line.end) or line.bold != last.bold:
        return False
    hanging = unit.kind == "item" and line.box is None and _indent(text, line) > 0
    printed = text[last.start : last.end].rstrip()
    if (
        unit.kind == "item"
        and line.box is None
        and (printed.endswith(",") or (text[line.start].islower() and printed[-1:] not in _CLOSED))
    ):
        return True
    return hanging or wrap.continues(last, line)


def _indent(text: str, line: Line) -> int:
    printed = text[line.start : line.end]
    return len(printed) - len(printed.lstrip())


def on_one_line(text: str) -> str:
    """Fold white space and undo hyphens at line ends that split a compound ("fine-" "tuning")."""
    return " ".join(re.sub(r"(?<=\w)-\n\s*(?=\w)", "-", text).split())
