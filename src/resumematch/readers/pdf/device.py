"""Receives strings from the interpreter, beside areas and pictures, and lays them down as Ink."""

from collections.abc import Iterable, Sequence
from operator import length_hint
from typing import TYPE_CHECKING, Any

from pdfminer.pdfinterp import PDFResourceManager, PDFTextState
from pdfminer.utils import Matrix, apply_matrix_rect, mult_matrix

from resumematch.readers.limits import MAX_GLYPHS, MAX_OPERATORS
from resumematch.readers.pdf.areas import AreaDevice
from resumematch.readers.pdf.faces import Face, read_face
from resumematch.readers.pdf.ink import Glyph, Look, Point
from resumematch.readers.pdf.paint import hex_color
from resumematch.readers.pdf.tokens import TooMuch

if TYPE_CHECKING:
    from resumematch.readers.pdf.interpreter import PaintState


class InkDevice(AreaDevice):
    """Collects all ink of one page at a time."""

    def __init__(self, rsrcmgr: PDFResourceManager) -> None:
        super().__init__(rsrcmgr)
        self.supply = iter(
            range(MAX_OPERATORS)
        )  # one for each token of the streams, forms counted as often as they run
        self.painted = 0
        self._faces: dict[int, Face] = {}
        self._looks: dict[tuple[Any, ...], Look] = {}

    def take(self, tokens: int) -> None:
        """Take tokens that another parser reads off the supply.

        Raises TooMuch.
        """
        left = length_hint(self.supply) - tokens
        if left <= 0:
            raise TooMuch
        self.supply = iter(range(left))

    def show(self, text: PDFTextState, seq: Sequence[Any], paint: "PaintState", hidden: bool) -> None:
        """Lay down the glyphs of one string, by pdfminer's own arithmetic."""
        face = self._faces.get(id(text.font)) or self._add_face(text.font)
        matrix = mult_matrix(text.matrix, self.ctm)
        key = (
            id(face), text.fontsize, text.render, matrix[:4], paint.ncs, paint.ncolor, paint.alpha, paint.clip, hidden,
        )  # fmt: skip
        look = self._looks.get(key)
        if look is None:
            look = self._looks[key] = _make_look(face, text, matrix, paint, hidden)
        if face.vertical:
            text.linematrix = self._show_upright_column(text, seq, matrix, face, look)
        elif matrix[1] == 0 == matrix[2]:
            self._show_level(text, seq, matrix, face, look)
        else:
            self._show_turned(text, seq, matrix, face, look)

    def _add_face(self, font: Any) -> Face:
        face = self._faces[id(font)] = read_face(font)  # it keeps the font, or its id could come back with another
        return face

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
        known, lay, order, new = face.glyphs, self.ink.glyphs.append, self._order, tuple.__new__
        before = charspace if charspace and _begins_with_number(seq) else 0.0  # pdfminer spaces what follows a number
        x += before
        shown = order
        for part in seq:
            if part.__class__ is bytes:
                for code in self._codes(face, part):
                    letters, width = known[code]
                    width *= step
                    x0 = x * a + e
                    x1 = x0 + a * width
                    order += 1
                    if x0 <= x1:
                        lay(new(Glyph, (letters, x0, top, x1, bottom, baseline, look, order)))
                    else:
                        lay(new(Glyph, (letters, x1, top, x0, bottom, baseline, look, order)))
                    x += width + charspace
                    if wordspace and code == 32:
                        x += wordspace
            elif isinstance(part, int | float):
                x -= part * dxscale
        self._order = order
        text.linematrix = (x - (charspace if order > shown else before), y)

    def _codes(self, face: Face, part: bytes) -> Iterable[int]:
        self.painted += len(part)
        if self.painted > MAX_GLYPHS:
            raise TooMuch
        return face.decode(part)

    def _show_turned(self, text: PDFTextState, seq: Sequence[Any], matrix: Matrix, face: Face, look: Look) -> None:
        charspace, wordspace, step, dxscale = _spacing(text, face)
        low = face.descent * text.fontsize + text.rise
        x, y = text.linematrix
        spaced = False
        for part in seq:
            if part.__class__ is bytes:
                for code in self._codes(face, part):
                    if spaced:
                        x += charspace
                    letters, width = face.glyphs[code]
                    self._lay(letters, matrix, (x, y), (width * step, low, text.fontsize, text.rise), look)
                    x += width * step
                    if code == 32 and wordspace:
                        x += wordspace
                    spaced = True
            elif isinstance(part, int | float):
                x -= part * dxscale
                spaced = True
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
                for code in self._codes(face, part):
                    y += text.charspace * scaling if spaced else 0
                    letters, width = face.glyphs[code]
                    advance = width * text.fontsize * scaling
                    left, high = face.displacement(code, text.fontsize)
                    self._lay(letters, _shift(matrix, -left, high), (x, y), (text.fontsize, advance, -advance, 0), look)
                    y += advance
                    spaced = True
        return x, y


def _begins_with_number(seq: Sequence[Any]) -> bool:
    for part in seq:
        if isinstance(part, int | float):
            return True
        if part.__class__ is bytes and part:
            return False
    return False


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


def _shift(matrix: Matrix, x: float, y: float) -> Matrix:
    a, b, c, d, e, f = matrix
    return a, b, c, d, x * a + y * c + e, x * b + y * d + f
