"""Rows of a section → paragraphs: which rows go on with the one before, by hanging indents and full lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from resumematch.parsing.resume.rows import Row
from resumematch.parsing.resume.signs import wording

HANG = 1.5  # points (or columns) by which a wrapped line stands further in than its mark
NESTED = 2.5  # ems behind a mark from which a line may be a nested statement whose own mark was lost
GAP = 1.5  # times the usual space between lines that opens a new paragraph
PARAGRAPH = 1.18  # ... and between two sentences, of which the first may have filled its line
SURE = 0.85  # how wide a word is taken to be where a line that ends a sentence may have been ended on purpose
ENDS = (".", "!", "?", ":", ";")
BROAD, NARROW, SLIM = 0.3, 0.45, frozenset("fijlrt.,;:'|!I()[] ")
ROOM = 1.0  # characters of slack when asking whether the next word would have fitted
FULL_TEXT = 40  # columns: shorter plain text is not taken for hard-wrapped
NEARLY = 0.7  # of the measure: a line of plain text that breaks off within a sentence is at least that long
MANY = 6  # breaks within sentences from which one line that sticks out is not the measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The measure of the text around: how far lines reach and how far apart they stand."""

    right: float
    step: float  # usual distance from baseline to baseline in points; 0 where lines have no place
    wrapped: bool  # plain text: sentences break off at the ends of lines
    close: float = 0.0  # the distance within paragraphs; 0 where lines have no place
    hangs: bool = False  # what goes on below a mark is set in


def columns_of(rows: Sequence[Row]) -> dict[int, Column]:
    """Measure each block of rows."""
    blocks: dict[int, list[Row]] = {}
    for row in rows:
        blocks.setdefault(row.line.block, []).append(row)
    return {block: _measure(inside) for block, inside in blocks.items()}


def goes_on(row: Row, previous: Row, first: Row, column: Column) -> bool:
    """Tell whether a row without mark continues the paragraph that `first` opened and `previous` ended so far."""
    if row.mark or (row.line.role == "heading") or row.line.role == "cell":
        return False
    if row.line.box is not None:
        return _goes_on_on_page(row, previous, first, column)
    if first.line.role == "item":
        return row.line.role == "text" and row.line.level == first.line.level
    return _goes_on_in_text(row, previous, first, column)


def stands_apart(row: Row, previous: Row, columns: dict[int, Column]) -> bool:
    """Tell whether white space stands above a row."""
    same = row.line.page == previous.line.page and row.line.block == previous.line.block
    return row.blank_before or (same and _far_below(row, previous, columns[row.line.block]))


def _measure(rows: Sequence[Row]) -> Column:
    plain = [row.right for row in rows if "\t" not in row.text] or [row.right for row in rows]
    steps = [
        below.line.box.bottom - above.line.box.bottom
        for above, below in pairwise(rows)
        if above.line.box and below.line.box and above.line.page == below.line.page
    ]
    steps = [step for step in steps if step > 0]
    broken = sorted(above.right for above, below in pairwise(rows) if _breaks_off(above, below))
    right = max(plain)
    if broken and rows[0].line.box is None:
        right = broken[-2] if len(broken) >= MANY else broken[-1]
    return Column(
        right=right, step=median(steps) if steps else 0.0, wrapped=bool(broken),
        close=sorted(steps)[len(steps) // 5] if steps else 0.0, hangs=_hangs(rows),
    )  # fmt: skip


def _hangs(rows: Sequence[Row]) -> bool:
    """Tell whether most lines that follow a mark within a sentence are set in behind it."""
    after = [
        below.left > above.left + HANG
        for above, below in pairwise(rows)
        if above.mark and not below.mark and below.text[:1].islower() and above.line.block == below.line.block
    ]
    return sum(after) * 2 > len(after)


def _breaks_off(above: Row, below: Row) -> bool:
    """Tell two lines of plain text with one sentence across their border."""
    if below.mark or below.blank_before or "\t" in below.text or above.right < FULL_TEXT:
        return False
    return below.text[:1].islower() and not above.text.endswith(ENDS)


def _goes_on_in_text(row: Row, previous: Row, first: Row, column: Column) -> bool:
    if row.blank_before or "\t" in row.text:
        return False
    if first.mark and row.left > first.left:
        return True
    if row.left < first.left:
        return False
    if _breaks_off(previous, row) or (first.mark and not previous.text.endswith(ENDS) and wording(row.text) <= 0):
        return previous.right >= NEARLY * column.right
    return column.wrapped and _was_full(row, previous, column)


def _goes_on_on_page(row: Row, previous: Row, first: Row, column: Column) -> bool:
    if _other_look(row, previous):
        return False
    turned = row.line.page != previous.line.page or row.line.block != previous.line.block
    if not turned and (_far_below(row, previous, column) or _opens_paragraph(row, previous, column)):
        return False
    if first.mark and column.hangs and abs(row.left - first.left) <= HANG:
        return False
    if first.mark and row.left > first.left + HANG and not turned:
        nested = row.left > first.left + NESTED * (row.line.size or 10) and row.left > previous.left + HANG
        return not nested or _was_full(row, previous, column)
    if turned:
        return _unfinished(previous.text) and _was_full(row, previous, column)
    if row.left < first.left - HANG:
        return False
    return _was_full(row, previous, column)


def _other_look(row: Row, previous: Row) -> bool:
    size = abs((row.line.size or 0) - (previous.line.size or 0))
    return size > 0.6 or (row.line.bold and not previous.line.bold)


def _far_below(row: Row, previous: Row, column: Column) -> bool:
    if not (row.line.box and previous.line.box):
        return False
    step = row.line.box.bottom - previous.line.box.bottom
    usual = max(1.15 * (row.line.size or 0), min(column.step, 2 * (row.line.size or column.step)))
    return step > GAP * usual or step < -usual


def _opens_paragraph(row: Row, previous: Row, column: Column) -> bool:
    """Tell a sentence that begins a little further below a finished one than the lines of a paragraph stand apart."""
    if not (row.line.box and previous.line.box) or not previous.text.endswith((".", "!", "?")):
        return False
    step = row.line.box.bottom - previous.line.box.bottom
    usual = max(column.close, row.line.size or 0)
    return not row.text[:1].islower() and step > PARAGRAPH * usual


def _was_full(row: Row, previous: Row, column: Column) -> bool:
    """A wrapped line ends where the next word no longer fits."""
    words = row.text.split()
    if not words:
        return False
    last = previous.text.rsplit("\t", 1)[-1]
    width = (previous.right - previous.left) / max(_breadth(previous.text), 1)
    if "\t" in previous.text:
        width = min(width, 0.55 * (previous.line.size or 10)) if previous.line.box else 1.0
    room = column.right - previous.right
    if previous.text.endswith((".", "!", "?")) and words[0][:1].isupper():
        width *= SURE  # two sentences: of one paragraph, or of two
    return bool(last) and (_breadth(words[0]) + ROOM) * width > room


def _breadth(text: str) -> float:
    """Return how much room letters take, in widths of a usual one: capitals are broad, "i" and "l" are narrow."""
    return len(text) + BROAD * sum(map(str.isupper, text)) - NARROW * sum(char in SLIM for char in text)


def _unfinished(text: str) -> bool:
    return not text.rstrip().endswith((".", "!", "?", ":"))
