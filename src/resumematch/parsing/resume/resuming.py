"""Sections → the same, with a column that goes on behind another one given back to the section it belongs to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from resumematch.parsing.resume.headings import Part
from resumematch.parsing.resume.rows import Row

ALIKE = 0.6  # of two stretches' joint width: from here on they are one column
LOOK_BACK = 100  # stretches: those of two dense pages
APART = 0.2  # of the narrower one's width: up to here two stretches stand side by side


@dataclass(slots=True)
class _Stretch:
    """A run of rows of one column on one page, by the parts they were cut into."""

    left: float
    right: float
    rows: list[tuple[int, Row]] = field(default_factory=list)
    open: int = 0  # the part that stands open at its end

    def share(self, other: "_Stretch") -> float:
        """Return the common width as a share of the joint one."""
        joint = max(self.right, other.right) - min(self.left, other.left)
        common = min(self.right, other.right) - max(self.left, other.left)
        return max(0.0, common) / joint if joint > 0 else 0.0

    def beside(self, other: "_Stretch") -> bool:
        """Tell whether the two stand side by side, not one above the other."""
        common = min(self.right, other.right) - max(self.left, other.left)
        return common <= APART * min(self.right - self.left, other.right - other.left)


def with_resumed_columns(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Give the rows at the head of a column back to the section that the same column was in before.

    A sidebar's last section does not reach into the main column of the next page: what stood open there goes on.
    Its rows join that section; where they are printed stands a section of the same kind without a heading.
    """
    stretches = list(_stretches(parts))
    moved: dict[int, int] = {}  # start of a row → the part it belongs to
    for at, stretch in enumerate(stretches):
        first = stretch.rows[0][0]
        back = _resumed(stretches[max(0, at - LOOK_BACK) : at], stretch, first, parts)
        rows = [row for part, row in stretch.rows if part == first]
        if back is not None:
            moved |= {row.start: back for row in rows}
        stretch.open = stretch.rows[-1][0] if stretch.rows[-1][0] != first or back is None else back
    return tuple(_rearranged(parts, moved)) if moved else tuple(parts)


def _stretches(parts: Sequence[Part]) -> Iterator[_Stretch]:
    rows = [(n, row) for n, part in enumerate(parts) for row in part.rows]
    for _, group in groupby(rows, key=lambda found: (found[1].line.page, found[1].line.block)):
        run = list(group)
        boxes = [row.line.box for _, row in run if row.line.box]
        if boxes:
            yield _Stretch(min(box.x0 for box in boxes), max(box.x1 for box in boxes), run)


def _resumed(before: Sequence[_Stretch], stretch: _Stretch, first: int, parts: Sequence[Part]) -> int | None:
    """Find the part that a stretch goes on with, when the one right before it stands beside it."""
    if not before or before[-1].rows[-1][0] != first:
        return None  # begins with a heading of its own
    if not stretch.beside(before[-1]):
        return before[-1].open if before[-1].open != first else None
    same = next((other for other in reversed(before) if stretch.share(other) >= ALIKE), None)
    if same is None or same.open == first or not same.beside(before[-1]):
        return None
    return same.open if parts[same.open].section.heading else None


def _rearranged(parts: Sequence[Part], moved: dict[int, int]) -> Iterator[Part]:
    owned: dict[int, list[Row]] = {}
    for n, part in enumerate(parts):
        for row in part.rows:
            owned.setdefault(moved.get(row.start, n), []).append(row)
    for n, part in enumerate(parts):
        starts = [row.start for row in part.rows if row.start in moved]
        end = min(starts, default=part.section.end)
        yield replace(part, section=replace(part.section, end=end), rows=tuple(owned.get(n, ())))
        if starts:
            kind = parts[moved[end]].section.kind
            section = replace(part.section, kind=kind, heading="", start=end)
            yield Part(section=section, rows=(), listing=True)
