"""A gutter → whether its sides are columns, read one after the other, or a column of labels, read row by row."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from statistics import median

from resumematch.readers.pdf.fragments import Fragment, group_rows
from resumematch.readers.pdf.gutters import LARGE, Gutter
from resumematch.readers.pdf.ink import Ink, Rect

DATED = re.compile(
    r"\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d\b|(?:19|20)\d\d|[’'‘]\d\d\b|\b\d{1,2}/\d{2,4}|present|current|today|ongoing|heute|actual|aujourd|attual|oggi|hoje|obecnie|(?<![^\W\d_])now(?![^\W\d_])|\d\d\.\d\d",
    re.I,
)
_ON_BASELINE = 0.45  # ems between a label and the row it belongs to
_STEADY = 0.07  # ems by which that distance varies
TIGHT = 1.75  # ems from baseline to baseline within a paragraph

LABEL_DATES = 0.5  # share of dated rows from which the smaller side is a column of dates
ALIGNED = 0.6  # share of rows on the other side's baselines from which two sides belong together row by row
SPARSE = 0.3  # rows per line height; a list of labels is sparser, a sidebar is denser
LABELS = 0.6  # share of rows with a colon at their end from which the smaller side is a column of labels
SEQUENTIAL = 6  # rows for each change of side; a table that is drawn row by row changes twice a row
MIN_ROWS = 3
MIN_HEADED = 5  # rows of the longer of two columns with headings side by side
PARAGRAPH = 2.5  # rows in a piece, on average, of a column that the stream writes as a whole
FULL_PARAGRAPH = 4.0  # ... and of one that the stream writes row by row
FILLED = 0.5  # share of lines that reach the column's edge where its text is wrapped
PROSE = 22  # letters of a line on average; cells of a table hold fewer


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What is known of the side with fewer rows, in relation to the other."""

    rows: int
    other_rows: int
    aligned: float  # share of its rows that stand on baselines of the other side
    dated: float  # share of its rows with a date
    labels: float  # share of its rows that end with a colon
    pieces: int  # groups of rows with little space between
    density: float  # its rows per line height over its extent
    switches: int  # how often the stream changes sides
    filled: float  # share of lines that reach their column's edge, on the side where they are fewer
    letters: float  # of a line on average, on the side where they are fewer
    panel: bool  # a coloured panel lies behind one side only
    ruled: bool  # an upright line runs between them
    headed: bool  # two headings of one look stand side by side above them

    @property
    def piece_rows(self) -> float:
        """Rows of a piece, on average."""
        return self.rows / max(1, self.pieces)


@lru_cache(maxsize=4096)
def is_dated(text: str) -> bool:
    """Say whether a text holds a date; asked again and again for the same rows."""
    return DATED.search(text) is not None


def are_columns(gutter: Gutter, ink: Ink) -> bool:
    """Say whether the sides of a gutter are read one after the other."""
    return _judge(weigh(gutter, ink))


def are_written_apart(gutter: Gutter, ink: Ink) -> bool:
    """Say whether the stream writes one side as a whole before the other, and they look like columns."""
    evidence = weigh(gutter, ink)
    return evidence.switches == 1 and evidence.rows > MIN_ROWS and _judge(evidence)


def _judge(e: Evidence) -> bool:
    if e.panel or (e.headed and e.other_rows >= MIN_HEADED):
        return True
    if e.rows < 2 or (e.dated >= LABEL_DATES and e.aligned >= ALIGNED):
        return False
    if e.labels >= LABELS and e.aligned >= ALIGNED:
        return False
    sequential = e.switches <= max(1, e.pieces // 3, e.rows // SEQUENTIAL)
    if e.pieces >= MIN_ROWS and e.density < SPARSE and e.piece_rows <= 2:
        return False
    if e.aligned < ALIGNED:
        return e.rows >= MIN_ROWS or (sequential and e.other_rows >= MIN_ROWS)
    if e.rows < MIN_ROWS:
        return False
    if sequential:
        return e.piece_rows >= PARAGRAPH or e.ruled
    return e.piece_rows >= FULL_PARAGRAPH and e.filled >= FILLED and e.letters >= PROSE


def weigh(gutter: Gutter, ink: Ink) -> Evidence:
    """Gather the evidence about a gutter."""
    left, right = group_rows(gutter.left), group_rows(gutter.right)
    small, large = sorted((left, right), key=lambda rows: (len(rows), sum(len(_text(row)) for row in rows)))
    size = median(row[0].size for row in small)
    baselines = [row[0].baseline for row in small]
    steps = [b - a for a, b in pairwise(baselines)]
    extent = (baselines[-1] - baselines[0]) / (1.3 * size) + 1
    return Evidence(
        rows=len(small),
        other_rows=len(large),
        aligned=_aligned(baselines, [row[0].baseline for row in large], size),
        dated=sum(is_dated(_text(row)) for row in small) / len(small),
        labels=sum(_text(row).rstrip().endswith(":") for row in small) / len(small),
        pieces=1 + sum(step > TIGHT * size for step in steps),
        density=len(small) / extent,
        switches=_switches(gutter),
        filled=min(_filled(left), _filled(right)),
        letters=min(sum(len(_text(row)) for row in rows) / len(rows) for rows in (left, right)),
        panel=_on_panel(gutter, ink),
        ruled=_is_ruled(gutter, ink),
        headed=_are_headed(left[0], right[0], median(row[0].size for row in large)),
    )


def _text(row: Sequence[Fragment]) -> str:
    return " ".join(fragment.raw for fragment in row)


def _aligned(own: Sequence[float], others: Sequence[float], size: float) -> float:
    """Return the share of baselines at one steady distance from a baseline of the other side."""
    offsets = sorted(min((other - one for other in others), key=abs) for one in own)
    near = [offset for offset in offsets if abs(offset) <= _ON_BASELINE * size]
    best = max((sum(abs(other - one) <= _STEADY * size for other in near) for one in near), default=0)
    return best / len(own)


def _switches(gutter: Gutter) -> int:
    sides = sorted([(f.order, 0) for f in gutter.left] + [(f.order, 1) for f in gutter.right])
    return sum(one[1] != other[1] for one, other in pairwise(sides))


def _filled(rows: Sequence[Sequence[Fragment]]) -> float:
    left = min(row[0].x0 for row in rows)
    ends = [max(fragment.x1 for fragment in row) for row in rows]
    edge = max(ends)
    return sum(end - left >= 0.75 * (edge - left) for end in ends) / len(ends)


def _on_panel(gutter: Gutter, ink: Ink) -> bool:
    top = min(f.baseline for f in (*gutter.left, *gutter.right))
    bottom = max(f.baseline for f in (*gutter.left, *gutter.right))
    for shape in ink.shapes:
        x0, y0, x1, y1 = shape.box
        if shape.round or y1 - y0 < 0.25 * ink.height or x1 - x0 > 0.7 * ink.width or x1 - x0 < 0.1 * ink.width:
            continue
        if min(y1, bottom) - max(y0, top) < 0.6 * (bottom - top) or shape.color == "#ffffff":
            continue
        shares = [_share_within(side, shape.box) for side in (gutter.left, gutter.right)]
        if max(shares) >= 0.9 and min(shares) <= 0.05:
            return True
    return False


def _share_within(side: Sequence[Fragment], box: Rect) -> float:
    x0, top, x1, bottom = box
    inside = sum(x0 - 1 <= f.x0 and f.x1 <= x1 + 1 and top <= f.baseline <= bottom for f in side)
    return inside / len(side)


def _are_headed(left: Sequence[Fragment], right: Sequence[Fragment], size: float) -> bool:
    """Say whether the first rows of both sides are headings on one baseline: large, alike, and not dated."""
    if len(left) > 1 or len(right) > 1 or abs(left[0].baseline - right[0].baseline) > _STEADY * left[0].size:
        return False
    one, other = left[0], right[0]
    alike = one.look.font == other.look.font and abs(one.size - other.size) < 0.1 and one.size >= LARGE * size
    return alike and not is_dated(one.raw) and not is_dated(other.raw)


def _is_ruled(gutter: Gutter, ink: Ink) -> bool:
    edge, start = max(f.x1 for f in gutter.left), min(f.x0 for f in gutter.right)
    top = min(f.baseline for f in (*gutter.left, *gutter.right))
    bottom = max(f.baseline for f in (*gutter.left, *gutter.right))
    return any(
        edge - 1 <= x0 and x1 <= start + 1 and min(y1, bottom) - max(y0, top) >= 0.6 * (bottom - top)
        for x0, y0, x1, y1 in ink.rules
    )
