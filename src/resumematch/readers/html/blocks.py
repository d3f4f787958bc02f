"""A tree of HTML elements → the lines a person reads: paragraphs, headings, list items, rows."""

import re
from dataclasses import dataclass, field

from bs4 import Tag
from bs4.element import CData, NavigableString, PageElement

from resumematch.model.document import HiddenWhy, Role
from resumematch.readers.compose import Paragraph, Piece
from resumematch.readers.html.elements import (
    HEADINGS,
    LISTS,
    SKIPPED,
    SPACED,
    cells,
    is_block,
    is_furniture,
    is_one_line,
    is_row,
)  # fmt: skip
from resumematch.readers.html.look import Look, element_unseen
from resumematch.readers.html.style import Declarations, StyleSheet
from resumematch.readers.limits import MAX_DEPTH
from resumematch.readers.rows import join_cells

_WHITE = re.compile(r"[ \t\r\n\f]+")
_TAB = Piece(text="\t")


@dataclass(slots=True)
class BlockWalker:
    """Walks elements in order and collects their paragraphs, and the text that a person cannot see."""

    sheet: StyleSheet
    paragraphs: list[Paragraph] = field(default_factory=list)
    hidden: list[tuple[str, HiddenWhy]] = field(default_factory=list)
    _pending: list[Piece] = field(default_factory=list)
    _floated: list[Piece] = field(default_factory=list)  # shown at the line's right end, wherever it is written
    _heading: int = 0
    _lists: int = 0  # how many lists we are in
    _item_opens: bool = False
    _in_row: bool = False

    def walk(self, root: Tag) -> None:
        """Walk an element and all it holds."""
        self._visit(root, Look(), 0)
        self._flush()
        if self._floated:  # nothing followed that it could stand beside
            self._pending, self._floated = self._floated, []
            self._flush()

    def _visit(self, node: PageElement, look: Look, depth: int) -> None:
        if isinstance(node, NavigableString):
            if type(node) in (NavigableString, CData):  # not comments
                self._text(str(node), look)
        elif isinstance(node, Tag) and node.name not in SKIPPED and not is_furniture(node):
            declared = self.sheet.of(node)
            why = element_unseen(node, declared)
            if why:
                self.hidden.append((node.get_text(" "), why))
            elif depth >= MAX_DEPTH:
                self._text(node.get_text(" "), look)
            else:
                self._element(node, look.inside(node, declared), declared, depth + 1)

    def _element(self, tag: Tag, look: Look, declared: Declarations, depth: int) -> None:
        if tag.name == "br":
            self._pending.append(look.piece("\n"))
        elif tag.name == "li":
            self._item(tag, look, depth)
        elif tag.name in HEADINGS:
            self._titled(tag, look, depth)
        elif is_row(tag, declared):
            self._row(tag, look, depth)
        elif declared.get("float") in ("left", "right") and is_one_line(tag):
            self._float(tag, look, depth, declared["float"])
        elif is_block(tag, declared) and not self._in_row:
            self._block(tag, look, depth)
        else:
            self._seam(tag)
            self._children(tag, look, depth)

    def _children(self, tag: Tag, look: Look, depth: int) -> None:
        for child in tag.children:
            self._visit(child, look, depth)

    def _block(self, tag: Tag, look: Look, depth: int) -> None:
        self._flush()
        spaced = tag.name in SPACED and not self._lists
        if spaced:
            self.paragraphs.append(Paragraph(gap=True))
        self._lists += tag.name in LISTS
        self._children(tag, look, depth)
        self._flush()
        self._lists -= tag.name in LISTS
        if spaced or (tag.name in LISTS and not self._lists):
            self.paragraphs.append(Paragraph(gap=True))

    def _titled(self, tag: Tag, look: Look, depth: int) -> None:
        self._flush()
        self.paragraphs.append(Paragraph(gap=True))
        self._heading, outer = HEADINGS[tag.name], self._heading
        self._children(tag, look, depth)
        self._flush()
        self._heading = outer

    def _item(self, tag: Tag, look: Look, depth: int) -> None:
        self._flush()
        self._item_opens = True
        self._children(tag, look, depth)
        self._flush()
        self._item_opens = False

    def _row(self, tag: Tag, look: Look, depth: int) -> None:
        parts = cells(tag)
        if self._in_row or all(is_one_line(part) for part in parts):
            self._line_of(parts, look, depth)
        else:
            self._flush()
            self.paragraphs += join_cells([self._apart(part, look, depth) for part in parts])

    def _line_of(self, parts: list[PageElement], look: Look, depth: int) -> None:
        outer, self._in_row = self._in_row, True
        if not outer:
            self._flush()
        for part in parts:
            if self._pending:
                self._pending.append(_TAB)
            self._visit(part, look, depth)
        self._in_row = outer
        if not outer:
            self._flush()

    def _apart(self, part: PageElement, look: Look, depth: int) -> list[Paragraph]:
        """Return the paragraphs of a cell."""
        before, self.paragraphs = self.paragraphs, []
        self._visit(part, look, depth)
        self._flush()
        inside, self.paragraphs = self.paragraphs, before
        return inside

    def _float(self, tag: Tag, look: Look, depth: int, side: str) -> None:
        before, self._pending = self._pending, []
        outer, self._in_row = self._in_row, True
        self._children(tag, look, depth)
        self._in_row = outer
        inside, self._pending = self._pending, before
        if side == "right":
            self._floated += inside
        else:
            self._pending += [*inside, _TAB]

    def _seam(self, tag: Tag) -> None:
        """Keep apart what only a style keeps apart: "<span>Title</span><span>2020</span>" outside a paragraph."""
        beside = tag.previous_sibling
        parent = tag.parent.name if tag.parent else "p"
        if parent not in ("p", "li", "a", "span", "b", "strong", "em", "i") and isinstance(beside, Tag):
            words = beside.get_text()
            if len(words) > 1 and words[-1].isalnum() and tag.get_text()[:2].isalnum() and self._pending:
                self._pending.append(_TAB)

    def _text(self, text: str, look: Look) -> None:
        why = look.unseen()
        if why:
            self.hidden.append((text, why))
        elif look.preformatted:
            self._pending.append(look.piece(text))
        else:
            text = _WHITE.sub(" ", text)
            if text.startswith(" ") and (not self._pending or self._pending[-1].text[-1:].isspace()):
                text = text[1:]
            if text:
                self._pending.append(look.piece(text))

    def _flush(self) -> None:
        if not any(piece.text.strip() for piece in self._pending):
            self._pending = []
            return
        pieces = [*self._pending, _TAB, *self._floated] if self._floated else self._pending
        self._pending, self._floated = [], []
        role, level = self._standing()
        self.paragraphs.append(Paragraph(pieces=tuple(pieces), role=role, level=level))
        self._item_opens = False

    def _standing(self) -> tuple[Role | None, int]:
        if self._heading:
            return "heading", self._heading
        if self._item_opens:
            return "item", max(1, self._lists)
        return ("text", self._lists) if self._lists else (None, 0)
