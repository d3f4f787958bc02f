"""Bytes → an open PDF: its pages' ink and its metadata, or one line that says why it cannot be read."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect, PDFXRefFallback
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import dict_value, list_value, resolve1
from pdfminer.psparser import literal_name
from pdfminer.utils import apply_matrix_rect, decode_text

from resumematch.errors import UnreadableInput
from resumematch.readers.limits import MAX_PAGES, MAX_UNPACKED_BYTES
from resumematch.readers.pdf.device import InkDevice
from resumematch.readers.pdf.document import Document
from resumematch.readers.pdf.fonts import FontManager
from resumematch.readers.pdf.garbage import no_search_for_garbage
from resumematch.readers.pdf.ink import Ink, LinkArea
from resumematch.readers.pdf.interpreter import PageInterpreter, page_matrix
from resumematch.readers.pdf.streams import UnpacksTooMuch
from resumematch.readers.pdf.tokens import TooMuch

logging.getLogger("pdfminer").addHandler(logging.NullHandler())  # its warnings are no message to a user

_LOCKED = "is locked with a password; open it, save a copy without the password and give that."
_DAMAGED = "is damaged or cut off; export or download it again."
_TOO_LONG = f"has more than {MAX_PAGES} pages; give the résumé or the job ad alone."
_TOO_MUCH = "asks for far more drawing than a document needs; export it again from its program."
_BOMB = f"unpacks to more than {MAX_UNPACKED_BYTES / 1e6:.0f} MB; export it again from its program."


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPdf:
    """A PDF whose pages can be asked for."""

    name: str
    file: PDFDocument
    title: str | None
    author: str | None


def open_pdf(data: bytes, name: str) -> OpenPdf:
    """Open a PDF, with the empty password where it asks for one.

    Raises UnreadableInput for a file that is locked or damaged, or unpacks to too much.
    """
    start = max(0, data.find(b"%PDF-"))
    try:
        file = Document(data[start:] if start else data)
        title, author = _metadata(file)
    except UnpacksTooMuch:
        raise UnreadableInput(name, "too-large", _BOMB) from None
    except PDFPasswordIncorrect:
        raise UnreadableInput(name, "encrypted", _LOCKED) from None
    except PDFEncryptionError:
        raise UnreadableInput(name, "encrypted", _LOCKED) from None
    except Exception as error:  # pdfminer raises anything from KeyError to struct.error over damaged files
        raise UnreadableInput(name, "truncated", _DAMAGED) from error
    if _is_cut_off(data, file):
        raise UnreadableInput(name, "truncated", _DAMAGED)
    return OpenPdf(name=name, file=file, title=title, author=author)


@no_search_for_garbage()
def read_pages(pdf: OpenPdf) -> list[Ink]:
    """Run all pages.

    Raises UnreadableInput when pages are missing or there are too many.
    """
    resources = FontManager()
    device = InkDevice(resources)
    interpreter = PageInterpreter(resources, device, layers_off=_layers_off(pdf.file))
    inks: list[Ink] = []
    try:
        for page in PDFPage.create_pages(pdf.file):
            if len(inks) == MAX_PAGES:
                raise UnreadableInput(pdf.name, "too-large", _TOO_LONG)
            inks.append(_read_page(page, len(inks) + 1, device, interpreter))
    except UnreadableInput:
        raise
    except UnpacksTooMuch:
        raise UnreadableInput(pdf.name, "too-large", _BOMB) from None
    except TooMuch:
        raise UnreadableInput(pdf.name, "too-large", _TOO_MUCH) from None
    except Exception as error:  # as in open_pdf
        raise UnreadableInput(pdf.name, "truncated", _DAMAGED) from error
    if len(inks) < _promised_pages(pdf.file):
        raise UnreadableInput(pdf.name, "truncated", _DAMAGED)
    return inks


def _read_page(page: PDFPage, number: int, device: InkDevice, interpreter: PageInterpreter) -> Ink:
    matrix = page_matrix(page.mediabox, page.rotate)
    device.begin_page(page, matrix)
    interpreter.render_contents(dict_value(page.resources or {}), page.contents, ctm=matrix)
    ink = device.ink
    ink.number = number
    for box, url in _links(page):
        ink.links.append(LinkArea(box=device.place(apply_matrix_rect(matrix, box)), url=url))
    return ink


def _is_cut_off(data: bytes, file: PDFDocument) -> bool:
    """Say whether the end of the file is lost: its table of contents was rebuilt, and no end mark is anywhere."""
    rebuilt = any(isinstance(xref, PDFXRefFallback) for xref in file.xrefs)
    return rebuilt and b"startxref" not in data


def _promised_pages(file: PDFDocument) -> int:
    try:
        count = resolve1(dict_value(file.catalog["Pages"]).get("Count"))
    except Exception:  # the page tree itself is damaged; what was read is judged by its words
        return 1
    return count if isinstance(count, int) and 0 < count <= MAX_PAGES else 1


def _metadata(file: PDFDocument) -> tuple[str | None, str | None]:
    info: dict[str, Any] = {}
    for part in reversed(file.info or []):
        info.update(part)
    return _text(info.get("Title")), _text(info.get("Author"))


def _text(value: Any) -> str | None:
    value = resolve1(value)
    if isinstance(value, bytes):
        return " ".join(decode_text(value).replace("\0", "").split()) or None
    return None


def _layers_off(file: PDFDocument) -> frozenset[int]:
    """Return the object numbers of optional content that is off as the file opens."""
    try:
        properties = dict_value(file.catalog.get("OCProperties") or {})
        default = dict_value(properties.get("D") or {})
        return frozenset(group.objid for group in list_value(default.get("OFF") or []) if hasattr(group, "objid"))
    except Exception:  # a damaged list of layers hides nothing
        return frozenset()


def _links(page: PDFPage) -> Iterator[tuple[tuple[float, float, float, float], str]]:
    annotations = resolve1(page.annots)
    for reference in annotations if isinstance(annotations, list) else []:
        annotation = resolve1(reference)
        if not isinstance(annotation, dict) or literal_name(annotation.get("Subtype")) != "Link":
            continue
        action = resolve1(annotation.get("A"))
        url = resolve1(action.get("URI")) if isinstance(action, dict) else None
        box = resolve1(annotation.get("Rect"))
        numbers = [resolve1(number) for number in box] if isinstance(box, list) else []
        if isinstance(url, bytes) and len(numbers) == 4 and all(isinstance(n, int | float) for n in numbers):
            x0, y0, x1, y1 = numbers
            yield (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)), decode_text(url).strip()
