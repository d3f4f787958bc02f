"""The body of a Word file, or a cell, box, header or footer of it → paragraphs in reading order."""

from collections.abc import Callable
from dataclasses import dataclass, field

from resumematch.model.document import HiddenWhy
from resumematch.readers.compose import Paragraph
from resumematch.readers.docx.lists import Lists
from resumematch.readers.docx.runs import Runs
from resumematch.readers.docx.styles import UNTOLD, StyleBook, shading
from resumematch.readers.docx.xml import Element, child, value
from resumematch.readers.limits import MAX_DEPTH
from resumematch.readers.rows import join_cells

_HOLDERS = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo"})
_GAP = Paragraph(gap=True)


@dataclass(slots=True)
class BodyWalker:
    """Walks one part of a file. `address` turns a relationship's id into the address it stands for."""

    styles: StyleBook
    lists: Lists
    address: Callable[[str], str | None]
    hidden: list[tuple[str, HiddenWhy]] = field(default_factory=list)

    def walk(self, container: Element, behind: str, depth: int = 0) -> list[Paragraph]:
        """Return the paragraphs of a container. `behind` is the colour behind them, "#rrggbb" or UNTOLD."""
        found: list[Paragraph] = []
        for item in container if depth < MAX_DEPTH else ():
            name = item.tag.rpartition("}")[2] if isinstance(item.tag, str) else ""
            if name == "p":
                found += self._paragraph(item, behind, depth)
            elif name == "tbl":
                found += [_GAP, *self._table(item, behind, depth), _GAP]
            elif name in _HOLDERS:
                found += self.walk(item, behind, depth + 1)
        return found

    def _paragraph(self, item: Element, behind: str, depth: int) -> list[Paragraph]:
        properties = child(item, "w:pPr")
        shaded = shading(self.styles.paragraph_property(properties, "w:shd"))
        runs = Runs(self.styles, self.address, shaded or behind)
        runs.read(item, self.styles.paragraph_look(value(child(properties, "w:pStyle"))))
        self.hidden += runs.hidden
        boxes = [self._box(box, depth) for box in runs.boxes]
        return [self._told(properties, runs), *(part for box in boxes for part in box)]

    def _told(self, properties: Element | None, runs: Runs) -> Paragraph:
        if not any(piece.text.strip() for piece in runs.pieces):
            return _GAP
        pieces = tuple(runs.pieces)
        nesting = self.lists.depth(properties)
        level = self.styles.heading_level(properties)
        if level:
            return Paragraph(pieces=pieces, role="heading", level=level, gap=True)
        return Paragraph(pieces=pieces, role="item" if nesting else None, level=nesting)

    def _box(self, box: Element, depth: int) -> list[Paragraph]:
        """Return a text box as a region of its own; what it is filled with lies in too many places to tell."""
        edge = Paragraph(gap=True, new_block=True)
        return [edge, *self.walk(box, UNTOLD, depth + 1), edge]

    def _table(self, table: Element, behind: str, depth: int) -> list[Paragraph]:
        style = value(child(table, "w:tblPr", "w:tblStyle"))
        if any(child(part, "w:tblStylePr") is not None for part in self.styles.chain(style)):
            behind = UNTOLD  # its header row or its bands may be dark
        rows = (item for item in table.iter() if isinstance(item.tag, str) and item.tag.endswith("}tr"))
        return [
            part
            for row in rows
            if _table_of(row) is table
            for part in join_cells([self._cell(cell, behind, depth) for cell in _cells(row)])
        ]

    def _cell(self, cell: Element, behind: str, depth: int) -> list[Paragraph]:
        fill = shading(child(cell, "w:tcPr", "w:shd"))
        return self.walk(cell, fill or behind, depth + 1)


def _cells(row: Element) -> list[Element]:
    """Return a row's cells; those that a content control wraps too."""
    return [
        item for item in row.iter() if isinstance(item.tag, str) and item.tag.endswith("}tc") and _row_of(item) is row
    ]


def _table_of(row: Element) -> Element | None:
    return next((above for above in row.iterancestors() if above.tag.endswith("}tbl")), None)


def _row_of(cell: Element) -> Element | None:
    return next((above for above in cell.iterancestors() if above.tag.endswith("}tr")), None)
