"""The lines of a page, and what is hidden on it → what an extractor reads that knows rows alone, across columns."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from resumematch.readers.pdf.fragments import SAME_BASELINE, find_fragments, group_rows
from resumematch.readers.pdf.ink import Glyph
from resumematch.readers.pdf.lines import Draft
from resumematch.readers.pdf.typeset import set_row


class _Piece(NamedTuple):
    baseline: float
    x0: float
    size: float
    text: str


def naive_text(drafts: Iterable[Draft], hidden: Sequence[Glyph]) -> str:
    """Return the page's rows from the top down, each over the whole width, with all that is hidden."""
    pieces = [_Piece(draft.baseline, draft.box.x0, draft.size, draft.text) for draft in drafts]
    for row in group_rows(find_fragments(hidden)):
        pieces.append(_Piece(row[0].baseline, row[0].x0, row[0].size, set_row(row).text))
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces):
        first = rows[-1][0] if rows else None
        if first and piece.baseline - first.baseline <= SAME_BASELINE * min(piece.size, first.size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    texts = (" ".join(piece.text for piece in sorted(row, key=lambda piece: piece.x0)) for row in rows)
    return "\n".join(" ".join(text.split()) for text in texts)
