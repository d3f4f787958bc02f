"""Fonts of a document, as pdfminer makes them, but their tables are read by our parser, and only once they are used."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from io import BytesIO
from typing import Any

from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.encodingdb import name2unicode
from pdfminer.pdffont import PDFFont, PDFFontError, PDFSimpleFont
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFObjRef, PDFStream, dict_value, resolve1
from pdfminer.psparser import PSLiteral, literal_name

from resumematch.readers.pdf.objects import read_objects
from resumematch.readers.pdf.tokens import Doubt, TooMuch

_MAX_RANGE = 0x10000  # codes; a table that claims more in one range is an attack, or a mistake
_EMPTY = PDFStream({}, b"")
_DOUBTFUL = frozenset((b"usecmap", b"endcidrange", b"endcidchar"))  # they add letters in ways of their own
_MAX_LETTERS = 500_000  # of one table, however often it names the same code; the largest fonts have 65,536 glyphs


class NamedFonts(dict[object, PDFFont]):
    """The fonts that a page or a form has names for: loaded when asked for."""

    def __init__(self, manager: PDFResourceManager, specs: Mapping[object, object]) -> None:
        super().__init__()
        self._manager = manager
        self._specs = specs

    def __missing__(self, name: object) -> PDFFont:
        reference = self._specs[name]
        number = reference.objid if isinstance(reference, PDFObjRef) else None
        try:
            font = self[name] = self._manager.get_font(number, dict_value(reference))
        except KeyError as error:  # which would say that the page has no such name
            raise PDFFontError from error
        return font


class FontManager(PDFResourceManager):
    """pdfminer's resource manager, which reads tables of letters, of names and of widths itself."""

    def get_font(self, objid: object, spec: Mapping[str, object]) -> PDFFont:
        """Return a font, from the cache if it was asked for before."""
        if literal_name(spec.get("Subtype")) == "Type0" or (objid and objid in self._cached_fonts):
            return super().get_font(objid, spec)
        plain = dict(spec)
        letters = _take_letters(plain)
        names = _take_names(plain)
        widths = _take_widths(plain)
        font = super().get_font(objid, plain)
        table = getattr(font, "unicode_map", None)
        if letters and isinstance(table, FileUnicodeMap):
            table.cid2unichr.update(letters)
        if isinstance(font, PDFSimpleFont):
            if names:
                font.cid2unicode = _name_letters(font.cid2unicode, names)
            if widths and not font.widths:  # those of the standard fonts are pdfminer's own
                font.widths = widths
        return font


def _take_letters(spec: dict[str, Any]) -> dict[int, str]:
    """Read a font's table of letters, and leave an empty one to pdfminer."""
    stream = resolve1(spec.get("ToUnicode"))
    if not isinstance(stream, PDFStream):
        return {}
    data = stream.get_data()
    try:
        letters = read_letters(data)
    except Doubt:
        table = _LimitedTable()
        CMapParser(table, BytesIO(data)).run()
        letters = table.cid2unichr
    spec["ToUnicode"] = _EMPTY
    descriptor = resolve1(spec.get("FontDescriptor"))
    if isinstance(descriptor, dict) and "FontFile2" in descriptor:  # unpacked only to look for letters
        spec["FontDescriptor"] = {key: value for key, value in descriptor.items() if key != "FontFile2"}
    return letters


class _LimitedTable(FileUnicodeMap):
    added = 0

    def add_cid2unichr(self, cid: int, code: PSLiteral | bytes | int) -> None:
        self.added += 1
        if self.added > _MAX_LETTERS:
            raise TooMuch
        super().add_cid2unichr(cid, code)


def _take_names(spec: dict[str, Any]) -> Sequence[object]:
    """Take out the names by which a font's encoding differs from a usual one."""
    encoding = resolve1(spec.get("Encoding"))
    if not isinstance(encoding, dict):
        return ()
    names = resolve1(encoding.get("Differences"))
    if not isinstance(names, list):
        return ()
    spec["Encoding"] = {key: value for key, value in encoding.items() if key != "Differences"}
    return names


def _name_letters(usual: Mapping[int, str], names: Iterable[object]) -> dict[int, str]:
    letters = dict(usual)
    code = 0
    for name in names:
        if isinstance(name, int):
            code = name
        elif isinstance(name, PSLiteral):
            letter = _letter(name.name)
            if letter is not None:
                letters[code] = letter
            code += 1
    return letters


@lru_cache(maxsize=5000)
def _letter(name: Any) -> str | None:
    try:
        return name2unicode(name)
    except (KeyError, ValueError):
        return None


def _take_widths(spec: dict[str, Any]) -> dict[int | str, float]:
    """Take out the widths of a simple font, where all are numbers."""
    widths, first = resolve1(spec.get("Widths")), resolve1(spec.get("FirstChar", 0))
    if not isinstance(widths, list) or not isinstance(first, int) or not set(map(type, widths)) <= {int, float}:
        return {}
    spec["Widths"] = []
    return dict(enumerate(widths, first))


def read_letters(data: bytes) -> dict[int, str]:
    """Read a "ToUnicode" table, as pdfminer does.

    Raises Doubt where pdfminer's own parser should be asked, TooMuch for a table that no font has.
    """
    letters: dict[int, str] = {}
    left = _MAX_LETTERS
    begun, at = b"", 0
    while True:
        values, keyword, at = read_objects(data, at, len(data))
        if not keyword or keyword == b"endcmap":
            break
        if keyword == b"endbfchar" and begun == b"beginbfchar":
            left -= _add(letters, _read_characters(values), left)
        elif keyword == b"endbfrange" and begun == b"beginbfrange":
            left -= _add(letters, _read_ranges(values), left)
        elif keyword in _DOUBTFUL or keyword.startswith(b"endbf"):
            raise Doubt
        begun, at = keyword, at + len(keyword)
    if data.find(b"begincmap", at) >= 0:
        raise Doubt
    return letters


def _add(letters: dict[int, str], found: Iterator[tuple[int, Any]], limit: int) -> int:
    count = 0
    for count, (code, value) in enumerate(found, 1):
        if not isinstance(value, bytes):
            raise Doubt
        if count > limit:
            raise TooMuch
        text = value.decode("utf-16-be", "ignore")
        if not (text == "\xa0" and letters.get(code) == " "):  # where two claim a code, a space stays a space
            letters[code] = text
    return count


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
