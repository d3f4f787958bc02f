"""Receives strings, areas and pictures from the interpreter and lays them down as Ink."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFResourceManager, PDFTextState
from pdfminer.pdfpage import PDFPage
from pdfminer.utils import Matrix, apply_matrix_pt, apply_matrix_rect, mult_matrix

from resumematch.readers.limits import MAX_GLYPHS
from resumematch.readers.pdf.faces import Face, read_face
from resumematch.readers.pdf.ink import Glyph, Ink, Look, Point, Rect, Shape
from resumematch.readers.pdf.paint import hex_color

if TYPE_CHECKING:
    from resumematch.readers.pdf.interpreter import PaintState

_RULE_WIDTH = 3.0  # points; thicker lines are areas
_LONG_OUTLINE = 400  # segments; a longer one is a drawing, and its box says enough
_MASKED_ALPHA = 0.5


class TooMuch(Exception):  # noqa: N818 - a limit, which the reader turns into advice
    """The document asks for more work than any real one."""


class InkDevice(PDFDevice):
    """Collects one page at a time; boxes get the crop box's top left as origin."""

    ctm: Matrix

    def __init__(self, rsrcmgr: PDFResourceManager) -> None:
        super().__init__(rsrcmgr)
        self.operators = 0
        self.painted = 0
        self._faces: dict[int, tuple[PDFFont, Face]] = {}
        self._looks: dict[tuple[Any, ...], Look] = {}

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

    def show(self, text: PDFTextState, seq: Sequence[Any], paint: "PaintState", hidden: bool) -> None:
        """Lay down the glyphs of one string, by pdfminer's own arithmetic."""
        self.painted += sum(len(part) for part in seq if part.__class__ is bytes)
        if self.painted > MAX_GLYPHS:
            raise TooMuch
        face = self._face(text.font)
        font = face.font
        matrix = mult_matrix(text.matrix, self.ctm)
        look = self._look(face, text, matrix, paint, hidden)
        if face.vertical:
            text.linematrix = self._show_upright_column(text, seq, matrix, face, look)
            return
        if matrix[1] == 0 == matrix[2]:
            self._show_level(text, seq, matrix, face, look)
            return
        charspace, wordspace, step, dxscale = _spacing(text, face)
        low = face.descent * text.fontsize + text.rise
        x, y = text.linematrix
        spaced = False
        for part in seq:
            if part.__class__ is bytes:
                for code in font.decode(part):
                    if spaced:
                        x += charspace
                    letters, width = face.glyphs.get(code) or face.learn(code)
                    self._lay(letters, matrix, (x, y), (width * step, low, text.fontsize, text.rise), look)
                    x += width * step
                    if code == 32 and wordspace:
                        x += wordspace
                    spaced = True
            elif isinstance(part, int | float):
                x -= part * dxscale
                spaced = True
        text.linematrix = (x, y)

    def _show_level(self, text: PDFTextState, seq: Sequence[Any], matrix: Matrix, face: Face, look: Look) -> None:
        """Lay down glyphs that are not turned: the same arithmetic with all that a string has in common done once."""
        charspace, wordspace, step, dxscale = _spacing(text, face)
        a, _, _, d, e, f = matrix
        x, y = text.linematrix
        e, f = e - self._left, self._top - (y * d + f)
        bottom = f - d * (face.descent * text.fontsize + text.rise)
        top, baseline = bottom - d * text.fontsize, f - d * text.rise
        if bottom < top:
            top, bottom = bottom, top
        known, lay, order = face.glyphs, self.ink.glyphs.append, self._order
        decode, spaced = face.font.decode, False
        for part in seq:
            if part.__class__ is bytes:
                for code in decode(part):
                    if spaced:
                        x += charspace
                    letters, width = known.get(code) or face.learn(code)
                    x0 = x * a + e
                    x1 = x0 + a * (width * step)
                    order += 1
                    lay(
                        Glyph(letters, x0 if x0 < x1 else x1, top, x1 if x0 < x1 else x0, bottom, baseline, look, order)
                    )
                    x += width * step
                    if code == 32 and wordspace:
                        x += wordspace
                    spaced = True
            elif isinstance(part, int | float):
                x -= part * dxscale
                spaced = True
        self._order = order
        text.linematrix = (x, y)

    def _lay(
        self, letters: str, matrix: Matrix, at: Point, extent: tuple[float, float, float, float], look: Look
    ) -> None:
        a, b, c, d, e, f = matrix
        x, y = at
        width, low, height, rise = extent
        e, f = x * a + y * c + e - self._left, self._top - (x * b + y * d + f)
        x0, y0, x1, y1 = apply_matrix_rect((a, b, c, d, 0, 0), (0, low, width, low + height))
        self._order += 1
        self.ink.glyphs.append(Glyph(letters, e + x0, f - y1, e + x1, f - y0, f - d * rise, look, self._order))

    def _show_upright_column(
        self, text: PDFTextState, seq: Sequence[Any], matrix: Matrix, face: Face, look: Look
    ) -> Point:
        """Lay down vertical writing, glyph by glyph downwards."""
        scaling = text.scaling * 0.01
        x, y = text.linematrix
        spaced = False
        for part in seq:
            if isinstance(part, int | float):
                y -= part * 0.001 * text.fontsize * scaling
                spaced = True
            elif isinstance(part, bytes):
                for code in face.font.decode(part):
                    y += text.charspace * scaling if spaced else 0
                    letters, width = face.glyphs.get(code) or face.learn(code)
                    advance = width * text.fontsize * scaling
                    left, high = face.displacement(code, text.fontsize)
                    self._lay(letters, _shift(matrix, -left, high), (x, y), (text.fontsize, advance, -advance, 0), look)
                    y += advance
                    spaced = True
        return x, y

    def _face(self, font: Any) -> Face:
        known = self._faces.get(id(font))
        if known is None:  # the font is kept too, or its id could come back with another
            known = self._faces[id(font)] = (font, read_face(font))
        return known[1]

    def _look(self, face: Face, text: PDFTextState, matrix: Matrix, paint: "PaintState", hidden: bool) -> Look:
        key = (
            id(face), text.fontsize, text.render, matrix[:4], paint.ncs, paint.ncolor, paint.alpha, paint.clip, hidden,
        )  # fmt: skip
        look = self._looks.get(key)
        if look is None:
            look = self._looks[key] = _make_look(face, text, matrix, paint, hidden)
        return look

    def paint(self, path: Sequence[tuple[Any, ...]], state: "PaintState", *, fill: bool, stroke: bool) -> None:
        """Lay down a path: filled parts as shapes, thin straight strokes as rules."""
        for part in _subpaths(path):
            points = [self._point(*segment[-2:]) for segment in part if segment[0] != "h"]
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
        return [self._point(*segment[i : i + 2]) for segment in path for i in range(1, len(segment), 2)]

    def _point(self, x: float, y: float) -> Point:
        x, y = apply_matrix_pt(self.ctm, (x, y))
        return x - self._left, self._top - y


def _spacing(text: PDFTextState, face: Face) -> tuple[float, float, float, float]:
    """Return what a letter, a space, a glyph's width and an adjustment add, in units of text space."""
    scaling = text.scaling * 0.01
    wordspace = 0.0 if face.multibyte else text.wordspace * scaling
    return text.charspace * scaling, wordspace, text.fontsize * scaling, 0.001 * text.fontsize * scaling


def _make_look(face: Face, text: PDFTextState, matrix: Matrix, paint: "PaintState", hidden: bool) -> Look:
    a, b, c, d, _, _ = matrix
    doubled = text.render == 2 and paint.scolor == paint.ncolor  # stroked as well: bold where the font has none
    return Look(
        font=face.name,
        size=abs(text.fontsize) * (c * c + d * d) ** 0.5 * face.em,
        bold=face.bold or doubled,
        italic=face.italic or (b == 0 and abs(c) > 0.1 * abs(d)),
        color=hex_color(paint.ncs, paint.ncolor) if text.render != 1 else hex_color(paint.scs, paint.scolor),
        upright=abs(b) <= 0.02 * abs(a) and a * text.fontsize > 0,
        render=text.render,
        alpha=paint.alpha,
        clip=paint.clip,
        hidden=hidden,
    )


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


def _shift(matrix: Matrix, x: float, y: float) -> Matrix:
    a, b, c, d, e, f = matrix
    return a, b, c, d, x * a + y * c + e, x * b + y * d + f
