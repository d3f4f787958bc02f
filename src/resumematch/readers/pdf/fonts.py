"""Fonts of a document, as pdfminer makes them, but with their tables of letters read by our lexer."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from pdfminer.cmapdb import FileUnicodeMap
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.psparser import literal_name

from resumematch.readers.pdf.lexer import Doubt, Operator, read_tokens

_MAX_RANGE = 0x10000  # codes; a table that claims more in one range is an attack, or a mistake
_EMPTY = PDFStream({}, b"")


class FontManager(PDFResourceManager):
    """pdfminer's resource manager, which leaves "ToUnicode" tables to `read_letters`: a fifth of its work on a page."""

    def get_font(self, objid: object, spec: Mapping[str, object]) -> PDFFont:
        """Return a font, from the cache if it was asked for before."""
        stream = resolve1(spec.get("ToUnicode"))
        if not isinstance(stream, PDFStream) or literal_name(spec.get("Subtype")) == "Type0" or self._knows(objid):
            return super().get_font(objid, spec)
        try:
            letters = read_letters(stream.get_data())
        except Doubt:
            return super().get_font(objid, spec)
        font = super().get_font(objid, {**spec, "ToUnicode": _EMPTY})
        table = getattr(font, "unicode_map", None)
        if isinstance(table, FileUnicodeMap):
            table.cid2unichr.update(letters)
        return font

    def _knows(self, objid: object) -> bool:
        return bool(objid) and objid in self._cached_fonts


def read_letters(data: bytes) -> dict[int, str]:
    """Read a "ToUnicode" table, as pdfminer does.

    Raises Doubt where pdfminer's own parser should be asked.
    """
    letters: dict[int, str] = {}
    tokens = read_tokens(data)
    places = [number for number, token in enumerate(tokens) if token.__class__ is Operator]
    for begin, end in pairwise(places):
        kind = tokens[begin]
        if kind == "beginbfchar":
            _add(letters, _read_characters(tokens[begin + 1 : end]))
        elif kind == "beginbfrange":
            _add(letters, _read_ranges(tokens[begin + 1 : end]))
        elif kind == "endcmap":
            break
    return letters


def _add(letters: dict[int, str], found: Iterator[tuple[int, Any]]) -> None:
    for code, value in found:
        if not isinstance(value, bytes):
            raise Doubt
        text = value.decode("utf-16-be", "ignore")
        if not (text == "\xa0" and letters.get(code) == " "):  # where two claim a code, a space stays a space
            letters[code] = text


def _read_characters(values: Sequence[Any]) -> Iterator[tuple[int, Any]]:
    for code, value in zip(values[::2], values[1::2], strict=False):
        if isinstance(code, bytes) and isinstance(value, bytes):
            yield int.from_bytes(code, "big"), value


def _read_ranges(values: Sequence[Any]) -> Iterator[tuple[int, Any]]:
    for low, high, value in zip(values[::3], values[1::3], values[2::3], strict=False):
        if not isinstance(low, bytes) or not isinstance(high, bytes) or len(low) != len(high):
            continue
        first, last = int.from_bytes(low, "big"), int.from_bytes(high, "big")
        last = min(last, first + _MAX_RANGE)
        if isinstance(value, list):
            yield from zip(range(first, last + 1), value, strict=False)
        elif isinstance(value, bytes):
            prefix, base, length = value[:-4], int.from_bytes(value[-4:], "big"), len(value[-4:])
            for step in range(last - first + 1):
                yield first + step, prefix + ((base + step) & 0xFFFFFFFF).to_bytes(4, "big")[4 - length :]
        else:
            raise Doubt
