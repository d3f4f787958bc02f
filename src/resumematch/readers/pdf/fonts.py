"""Fonts of a document, as pdfminer makes them, but their tables are read by our parser, and only once they are used."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pdfminer.cmapdb import FileUnicodeMap
from pdfminer.pdffont import PDFFont, PDFFontError, PDFSimpleFont
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFObjRef, PDFStream, dict_value, resolve1
from pdfminer.psparser import PSLiteral, literal_name

from resumematch.readers.pdf.letters import letter_of_name, letters_of_table, read_head
from resumematch.readers.pdf.tokens import Doubt

_EMPTY = PDFStream({}, b"")


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
        head = _take_head(plain)
        names = _take_names(plain)
        widths = _take_widths(plain)
        font = super().get_font(objid, plain)
        table = getattr(font, "unicode_map", None)
        if letters and isinstance(table, FileUnicodeMap):
            table.cid2unichr.update(letters)
        if isinstance(font, PDFSimpleFont):
            if head is not None and font.descriptor is plain["FontDescriptor"]:  # a standard font has pdfminer's own
                font.cid2unicode = head
            if names:
                font.cid2unicode = _name_letters(font.cid2unicode, names)
            if widths and not font.widths:
                font.widths = widths
        return font


def _take_letters(spec: dict[str, Any]) -> dict[int, str]:
    """Read a font's table of letters, and leave an empty one to pdfminer."""
    stream = resolve1(spec.get("ToUnicode"))
    if not isinstance(stream, PDFStream):
        return {}
    letters = letters_of_table(stream.get_data())
    spec["ToUnicode"] = _EMPTY
    _drop(spec, "FontFile2")  # pdfminer unpacks it to look for letters, which are known
    return letters


def _take_head(spec: dict[str, Any]) -> dict[int, str] | None:
    """Read the encoding that only a Type 1 font itself gives; in doubt leave it to pdfminer."""
    descriptor = resolve1(spec.get("FontDescriptor"))
    if "Encoding" in spec or not isinstance(descriptor, dict):
        return None
    program = resolve1(descriptor.get("FontFile"))
    length = resolve1(program.get("Length1")) if isinstance(program, PDFStream) else None
    if not isinstance(length, int):
        return None
    try:
        letters = read_head(program.get_data()[:length])
    except Doubt:
        return None
    _drop(spec, "FontFile")
    return letters


def _drop(spec: dict[str, Any], program: str) -> None:
    descriptor = resolve1(spec.get("FontDescriptor"))
    if isinstance(descriptor, dict) and program in descriptor:
        spec["FontDescriptor"] = {key: value for key, value in descriptor.items() if key != program}


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
            letter = letter_of_name(name.name)
            if letter is not None:
                letters[code] = letter
            code += 1
    return letters


def _take_widths(spec: dict[str, Any]) -> dict[int | str, float]:
    """Take out the widths of a simple font, where all are numbers."""
    widths, first = resolve1(spec.get("Widths")), resolve1(spec.get("FirstChar", 0))
    if not isinstance(widths, list) or not isinstance(first, int) or not set(map(type, widths)) <= {int, float}:
        return {}
    spec["Widths"] = []
    return dict(enumerate(widths, first))
