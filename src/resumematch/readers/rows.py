"""The cells of a table row, side by side → paragraphs in reading order."""

from collections.abc import Sequence
from dataclasses import replace

from resumematch.readers.compose import Paragraph, Piece

_TAB = Piece(text="\t")
_SHORT = 60  # characters: a date column or a label, which belongs to the first line beside it; a sidebar holds more


def join_cells(cells: Sequence[Sequence[Paragraph]]) -> list[Paragraph]:
    """Return a row as one line of cells with tabs between, or cell after cell where a cell holds more than a line."""
    filled = [[part for part in cell if part.text.strip()] for cell in cells]
    filled = [cell for cell in filled if cell]
    tall = [cell for cell in filled if len(cell) > 1 or cell[0].role in ("heading", "item")]
    if not tall:
        return [_side_by_side([cell[0] for cell in filled])] if filled else []
    if len(tall) == 1 and sum(len(cell[0].text) for cell in filled if cell is not tall[0]) <= _SHORT:
        return _beside_first_line(filled, tall[0])
    return _one_after_another(filled)


def _side_by_side(parts: Sequence[Paragraph]) -> Paragraph:
    pieces: list[Piece] = []
    for part in parts:
        pieces += [_TAB, *part.pieces] if pieces else part.pieces
    return replace(parts[0], pieces=tuple(pieces))


def _beside_first_line(cells: Sequence[Sequence[Paragraph]], tall: Sequence[Paragraph]) -> list[Paragraph]:
    if tall[0].role == "item":  # the others label the list
        return [part for cell in cells if cell is not tall for part in cell] + list(tall)
    first = _side_by_side([cell[0] for cell in cells])
    return [replace(tall[0], pieces=first.pieces), *tall[1:]]


def _one_after_another(cells: Sequence[Sequence[Paragraph]]) -> list[Paragraph]:
    start = Paragraph(gap=True, new_block=True)
    return [part for cell in cells for part in (start, *cell)] + [start]
