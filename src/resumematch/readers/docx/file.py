"""Reads a Word file: its body, and once each what its headers and footers repeat."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import docx
from docx.document import Document as WordFile
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from lxml.etree import XMLSyntaxError

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document, Role
from resumematch.readers.compose import Composer, Paragraph
from resumematch.readers.docx.body import BodyWalker
from resumematch.readers.docx.lists import Lists
from resumematch.readers.docx.styles import UNTOLD, StyleBook
from resumematch.readers.docx.xml import Element, descendants
from resumematch.readers.limits import MAX_XML_BYTES, MAX_XML_TAGS

_DAMAGE = (zipfile.BadZipFile, zlib.error, KeyError, XMLSyntaxError, OpcError, EOFError, NotImplementedError)
_DAMAGED = "is damaged; open it in a word processor and save it again."
_PAPER = "#ffffff"
_GAP = Paragraph(gap=True)
_MARGIN_ROLES: dict[str, Role] = {"header": "header", "footer": "footer"}


def read_docx(data: bytes, name: str, digest: str) -> Document:
    """Read a Word file.

    Raises UnreadableInput when it is damaged, too large, or of a kind that only Word knows.
    """
    _check_size(data, name)
    word = _open(data, name)
    try:
        return _written(word, name, digest)
    except Exception as error:
        if not _is_of_a_library(error):
            raise
        raise UnreadableInput(name, "truncated", _DAMAGED) from error


def _written(word: WordFile, name: str, digest: str) -> Document:
    composer = Composer(name)
    for paragraph in _paragraphs(word, composer):
        composer.add(paragraph)
    facts = word.core_properties
    return composer.document(format="docx", digest=digest, title=facts.title, author=facts.author)


def _is_of_a_library(error: Exception) -> bool:
    """Tell python-docx's errors, which over a damaged file are of any type, from faults of our own."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    module = trace.tb_frame.f_globals.get("__name__", "") if trace is not None else ""
    return str(module).partition(".")[0] != __name__.partition(".")[0]


def _check_size(data: bytes, name: str) -> None:
    """Refuse a file whose XML, unpacked, is far more than a document's. Unpacking never exceeds the declared sizes."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [part for part in archive.infolist() if part.filename.endswith((".xml", ".rels"))]
        try:
            small = sum(part.file_size for part in parts) <= MAX_XML_BYTES
            small = small and sum(archive.read(part).count(b"<") for part in parts) <= MAX_XML_TAGS
        except _DAMAGE:
            raise UnreadableInput(name, "truncated", _DAMAGED) from None
    if not small:
        raise UnreadableInput(name, "too-large", "holds far more XML than a document; save it again as a plain .docx.")


def _open(data: bytes, name: str) -> WordFile:
    try:
        word = docx.Document(io.BytesIO(data))
        if word.element.body is None:
            raise KeyError("w:body")
        return word
    except ValueError:  # its main part has a content type of its own: macros, a template
        advice = "is a Word file with macros or a template; save it as a plain .docx and give that."
        raise UnreadableInput(name, "wrong-type", advice) from None
    except (*_DAMAGE, AttributeError, TypeError):  # python-docx takes for granted what its parts hold
        raise UnreadableInput(name, "truncated", _DAMAGED) from None


def _paragraphs(word: WordFile, composer: Composer) -> Iterator[Paragraph]:
    styles = StyleBook(_styles_root(word))
    numbering = _numbering_root(word)
    paper = UNTOLD if _may_lie_on_a_drawing(word.element) else _PAPER

    def walk(part: Any, root: Element) -> list[Paragraph]:
        walker = BodyWalker(styles, Lists(styles, numbering), _addresses(part))
        found = walker.walk(root, paper)
        for text, why in walker.hidden:
            composer.hide(text, why)
        return found

    yield from _margins(word, "header", walk)
    yield from walk(word.part, word.element.body)
    yield from _margins(word, "footer", walk)


def _margins(word: WordFile, kind: str, walk: Callable[[Any, Element], list[Paragraph]]) -> Iterator[Paragraph]:
    """Yield what headers, or footers, hold: each wording once, however many pages repeat it."""
    seen: set[str] = set()
    for part in _margin_parts(word, kind):
        for paragraph in walk(part, part.element):
            words = " ".join(paragraph.text.split())
            if words and words not in seen:
                seen.add(words)
                yield Paragraph(pieces=paragraph.pieces, role=_MARGIN_ROLES[kind])
    yield _GAP


def _margin_parts(word: WordFile, kind: str) -> Iterator[Any]:
    for section in word.sections:
        shown = [getattr(section, kind)]
        if section.different_first_page_header_footer:
            shown.insert(0, getattr(section, f"first_page_{kind}"))
        if word.settings.odd_and_even_pages_header_footer:
            shown.append(getattr(section, f"even_page_{kind}"))
        parts = (margin.part for margin in shown if not margin.is_linked_to_previous)
        yield from (part for part in parts if hasattr(part, "element"))  # a part of another kind has none


def _addresses(part: Any) -> Callable[[str], str | None]:
    def address(target: str) -> str | None:
        link = part.rels.get(target)
        return link.target_ref if link is not None and link.is_external else None

    return address


def _styles_root(word: WordFile) -> Element | None:
    try:
        return word.styles.element
    except (KeyError, AttributeError):
        return None


def _numbering_root(word: WordFile) -> Element | None:
    """Return the list definitions; None where the file has none, for python-docx would then add its own."""
    parts = (link.target_part for link in word.part.rels.values() if link.reltype == RELATIONSHIP_TYPE.NUMBERING)
    return next((part.element for part in parts if hasattr(part, "element")), None)


def _may_lie_on_a_drawing(root: Element) -> bool:
    """Say whether a drawing may lie behind the text, so that what is white may show."""
    behind = (anchor.get("behindDoc") for anchor in descendants(root, "wp:anchor"))
    return any(flag in ("1", "true") for flag in behind) or any(True for _ in descendants(root, "w:background"))
