"""Receives filled areas, thin strokes and pictures from the interpreter and lays them down as Ink."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdfpage import PDFPage
from pdfminer.utils import Matrix, apply_matrix_rect

from resumematch.readers.pdf.ink import Ink, Point, Rect, Shape
from resumematch.readers.pdf.paint import hex_color

if TYPE_CHECKING:
    from resumematch.readers.pdf.interpreter import PaintState

_RULE_WIDTH = 3.0  # points; thicker lines are areas
_RING = 9.0  # points; a larger outline is a frame
_LONG_OUTLINE = 400  # segments; a longer one is a drawing, and its box says enough
_MASKED_ALPHA = 0.5


class AreaDevice(PDFDevice):
    """Collects one page at a time; boxes get the crop box's top left as origin."""

    ctm: Matrix

    def begin_page(self, page: PDFPage, ctm: Matrix) -> None:
        """Begin a new page."""
        media = apply_matrix_rect(ctm, page.mediabox)
        crop = _overlap(media, apply_matrix_rect(ctm, page.cropbox)) or media
        self._left, self._top = crop[0], crop[3]
        self.ink = Ink(number=0, width=crop[2] - crop[0], height=crop[3] - crop[1])
        self._order = 0

    def place(self, rect: Rect) -> Rect:
        """Turn a rectangle of pdfminer's page space into one with the origin at the top left."""
        x0, y0, x1, y1 = rect
        return x0 - self._left, self._top - y1, x1 - self._left, self._top - y0

    def paint(self, path: Sequence[tuple[Any, ...]], state: "PaintState", *, fill: bool, stroke: bool) -> None:
        """Lay down a path: filled parts as shapes, thin straight strokes as rules, tiny outlines as rings."""
        for part in _subpaths(path):
            points = self._points(segment[-2:] for segment in part if segment[0] != "h")
            if fill:
                self._fill(part, points, state)
            elif stroke:
                self._stroke(points, state)

    def _fill(self, part: Sequence[tuple[Any, ...]], points: list[Point], state: "PaintState") -> None:
        is_round = all(segment[0] != "l" for segment in part[1:])
        box = _bounds(self._controls(part) if is_round else points)
        if min(box[2] - box[0], box[3] - box[1]) < _RULE_WIDTH and max(box[2] - box[0], box[3] - box[1]) > 12:
            self.ink.rules.append(box)
        is_box = len(points) in (4, 5) and all(p[0] in (box[0], box[2]) and p[1] in (box[1], box[3]) for p in points)
        outline = () if is_box or is_round else tuple(points)
        self._add_shape(box, state, hex_color(state.ncs, state.ncolor), outline[:_LONG_OUTLINE], is_round=is_round)

    def _stroke(self, points: list[Point], state: "PaintState") -> None:
        box = _bounds(points)
        if 0 < max(box[2] - box[0], box[3] - box[1]) < _RING and len(points) > 3:
            self._order += 1
            self.ink.rings.append(Shape(box=box, order=self._order, color=hex_color(state.scs, state.scolor)))
        if min(box[2] - box[0], box[3] - box[1]) > _RULE_WIDTH:
            return
        if state.linewidth > _RULE_WIDTH:
            half = state.linewidth / 2
            level = box[2] - box[0] >= box[3] - box[1]
            across, along = (0.0, half) if level else (half, 0.0)
            box = (box[0] - across, box[1] - along, box[2] + across, box[3] + along)
            self._add_shape(box, state, hex_color(state.scs, state.scolor), (), is_round=False)
        else:
            self.ink.rules.append(box)

    def _add_shape(
        self, box: Rect, state: "PaintState", color: str | None, outline: tuple[Point, ...], *, is_round: bool
    ) -> None:
        seen = _overlap(box, state.clip) if state.clip else box
        if seen is None:
            return
        self._order += 1
        alpha = min(state.alpha, _MASKED_ALPHA) if state.blended else state.alpha
        self.ink.shapes.append(
            Shape(box=seen, order=self._order, color=color, alpha=alpha, outline=outline, round=is_round)
        )

    def shade(self, state: "PaintState") -> None:
        """Lay down a gradient, which fills the clip."""
        self._add_shape(state.clip or (0, 0, self.ink.width, self.ink.height), state, None, (), is_round=False)

    def picture(self, state: "PaintState", *, masked: bool) -> None:
        """Lay down a picture, which fills the unit square."""
        box = self.place(apply_matrix_rect(self.ctm, (0, 0, 1, 1)))
        seen = _overlap(box, state.clip) if state.clip else box
        if seen is None:
            return
        self._order += 1
        alpha = _MASKED_ALPHA if masked or state.blended else state.alpha
        self.ink.shapes.append(Shape(box=seen, order=self._order, color=None, alpha=alpha, picture=True))

    def clip(self, path: Sequence[tuple[Any, ...]], outer: Rect | None) -> Rect:
        """Return the box that a path leaves visible within an outer one."""
        return _within(_bounds(self._controls(path)), outer)

    def clip_box(self, box: Rect, matrix: Matrix, outer: Rect | None) -> Rect:
        """Return what a box of a form's own space leaves visible within an outer one."""
        x0, y0, x1, y1 = box
        seen = apply_matrix_rect(matrix, (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
        return _within(self.place(seen), outer)

    def _controls(self, path: Sequence[tuple[Any, ...]]) -> list[Point]:
        """Return all points of a path, also those that bend its curves."""
        return self._points(segment[i : i + 2] for segment in path for i in range(1, len(segment), 2))

    def _points(self, written: Iterable[Sequence[float]]) -> list[Point]:
        """Turn points as a path gives them into points of the page."""
        (a, b, c, d, e, f), left, top = self.ctm, self._left, self._top
        return [(a * x + c * y + e - left, top - (b * x + d * y + f)) for x, y in written]


def _subpaths(path: Sequence[tuple[Any, ...]]) -> list[list[tuple[Any, ...]]]:
    parts: list[list[tuple[Any, ...]]] = []
    for segment in path:
        if segment[0] == "m" or not parts:
            parts.append([])
        parts[-1].append(segment)
    return [part for part in parts if len(part) > 1 and part[0][0] == "m"]


def _bounds(points: Sequence[Point]) -> Rect:
    if not points:
        return 0.0, 0.0, 0.0, 0.0
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _overlap(one: Rect, other: Rect) -> Rect | None:
    x0, y0, x1, y1 = max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])
    return (x0, y0, x1, y1) if x0 <= x1 and y0 <= y1 else None


def _within(box: Rect, outer: Rect | None) -> Rect:
    return (_overlap(box, outer) or (0, 0, 0, 0)) if outer else box
