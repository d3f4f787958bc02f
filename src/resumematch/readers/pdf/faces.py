"""A font of the file → what its glyphs say and how wide they are, asked of pdfminer once per glyph."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from pdfminer.pdffont import PDFCIDFont, PDFFont, PDFType3Font, PDFUnicodeNotDefined
from pdfminer.pdftypes import resolve1

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_BOLD = re.compile(
    r"bold|black|heavy|(?:semi|demi|extra|ultra)(?:bd|bold)?\b|[-_ ](?:bd|b|blk|semibd)$"
    r"|^(?:CM|SF|EC)(?:BX|SSBX|B\d|CSC.*BX|BXTI)|LM\w{0,40}-?bold",
    re.IGNORECASE,
)
_ITALIC = re.compile(
    r"italic|oblique|slanted|[-_ ](?:it|i|bi|ital|obl)$|^(?:CM|SF|EC)(?:TI|SL|BXTI|SSI)", re.IGNORECASE
)
_UNUSED_CODES = frozenset((0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D))
"""Codes that WinAnsiEncoding leaves unused, and which therefore show a bullet (ISO 32000-1, annex D.2, note 3)."""

_ITALIC_FLAG, _FORCE_BOLD_FLAG = 1 << 6, 1 << 18
_BOLD_WEIGHT = 600


class Glyphs(dict[int, tuple[str, float]]):
    """Character codes of a font → text and width in text space; pdfminer is asked for those not seen yet."""

    def __init__(self, font: PDFFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, code: int) -> tuple[str, float]:
        try:
            text = self._font.to_unichr(code)
        except PDFUnicodeNotDefined:
            text = "•" if not self._font.is_multibyte() and code in _UNUSED_CODES else f"(cid:{code})"
        known = self[code] = (str(text), float(self._font.char_width(code)))
        return known


@dataclass(slots=True)
class Face:
    """One font; `decode` turns a string into character codes."""

    font: PDFFont
    name: str
    bold: bool
    italic: bool
    descent: float
    multibyte: bool
    vertical: bool
    em: float  # text space units of one em: 1 but for Type 3 fonts with a matrix of their own
    glyphs: Glyphs
    decode: Callable[[bytes], Iterable[int]]

    def displacement(self, code: int, size: float) -> tuple[float, float]:
        """Return how far left and up a glyph of vertical writing hangs from its origin."""
        shift: Any = self.font.char_disp(code)
        across, down = shift if isinstance(shift, tuple) else (None, 880)
        return size * 0.5 if across is None else across * size * 0.001, (1000 - down) * size * 0.001


def read_face(font: PDFFont) -> Face:
    """Read what a font's name and descriptor say of its style."""
    name = _SUBSET.sub("", font.fontname if isinstance(font.fontname, str) else str(font.fontname))
    flags = font.flags if isinstance(font.flags, int) else 0
    weight = resolve1(font.descriptor.get("FontWeight"))
    heavy = isinstance(weight, int | float) and weight >= _BOLD_WEIGHT
    simple = type(font).decode is PDFFont.decode  # one byte is one code
    return Face(
        font=font,
        name=name,
        bold=bool(_BOLD.search(name)) or heavy or bool(flags & _FORCE_BOLD_FLAG),
        italic=bool(_ITALIC.search(name)) or bool(flags & _ITALIC_FLAG) or bool(font.italic_angle),
        descent=font.get_descent(),
        multibyte=font.is_multibyte(),
        vertical=font.is_vertical(),
        em=_em(font),
        glyphs=Glyphs(font),
        decode=font.cmap.decode if isinstance(font, PDFCIDFont) else iter if simple else font.decode,
    )


def _em(font: PDFFont) -> float:
    if not isinstance(font, PDFType3Font):
        return 1.0
    height = abs(font.get_height())
    return height if height > 0 and not 0.5 < height < 2.5 else 1.0
