"""Tells what a file is by its first bytes and its words; its name only settles what content leaves open."""

import io
import json
import re
import zipfile
import zlib
from pathlib import PurePath

from resumematch.errors import UnreadableInput
from resumematch.model.document import Format
from resumematch.readers.decode import decode
from resumematch.readers.foreign import foreign_archive, foreign_kind
from resumematch.readers.limits import MAX_UNPACKED_BYTES, SNIFFED_BYTES

_BINARY_SUFFIXES = (
    ".pdf", ".docx", ".doc", ".docm", ".odt", ".rtf", ".pages", ".png", ".jpg", ".jpeg", ".zip", ".xlsx", ".pptx",
)  # fmt: skip
_MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
_YAML_SUFFIXES = (".yaml", ".yml")
_HTML_SUFFIXES = (".html", ".htm", ".xhtml")
_TYPES = "[Content_Types].xml"
_WORD_BODY = b"wordprocessingml."  # in the content types of every Word file, wherever its body part lies

_HTML_START = re.compile(r"(?:<\?xml[^>]*>|<!--.{0,5000}?-->|\s)*+<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_HTML_BLOCK_END = re.compile(r"</(?:p|li|ul|ol|div|h[1-6]|table|section|script)\s*>", re.I)
_XML_START = re.compile(r"\s*<\?xml\b")
_LATEX_START = re.compile(r"^[ \t]*+\\documentclass\b", re.M)
_ATX_HEADING = re.compile(r"^#{1,4} +\S", re.M)
_INLINE_MARKUP = re.compile(r"\*\*\S[^*\n]*\*\*|\]\((?:https?:|mailto:)[^)\s]+\)")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MAX_CONTROL_SHARE = 0.01  # of the characters: text has none, random bytes have a tenth
_FEW_CONTROLS = 3  # strays that a short text may hold
_MAX_UNDECODED_SHARE = 0.1  # of the characters: a wrong encoding spoils accents only


def tell_kind(data: bytes, name: str) -> Format:
    """Return the format of a file.

    Raises UnreadableInput when it is none that can be read, or not the one that its name promises.
    """
    if b"%PDF-" in data[:SNIFFED_BYTES]:
        return "pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(data, name)
    foreign = foreign_kind(data)
    if foreign:
        raise UnreadableInput(name, *foreign)
    return _kind_of_text(data, name)


def _kind_of_zip(data: bytes, name: str) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            is_word = any(_WORD_BODY in archive.read(member) for member in members if member.filename == _TYPES)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError, OSError, ValueError):
        raise UnreadableInput(name, "truncated", "is damaged or cut off; copy or export it again.") from None
    if not is_word:
        raise UnreadableInput(name, "wrong-type", foreign_archive([member.filename for member in members]))
    if sum(member.file_size for member in members) > MAX_UNPACKED_BYTES:
        raise UnreadableInput(name, "too-large", "unpacks to far more than a document holds; export it again.")
    return "docx"


def _kind_of_text(data: bytes, name: str) -> Format:
    text = decode(data)
    _refuse_binary(text, name)
    kind = _kind_of_words(text, name)
    suffix = PurePath(name).suffix.lower()
    if suffix in _BINARY_SUFFIXES:
        looks = {"html": "a web page", "json": "JSON data", "markdown": "Markdown text"}.get(kind, "plain text")
        right = {"html": ".html", "json": ".json", "markdown": ".md"}.get(kind, ".txt")
        advice = f"is not the {suffix} file its name says but {looks}; export it again, or rename it to {right}."
        raise UnreadableInput(name, "wrong-type", advice)
    return kind


def _refuse_binary(text: str, name: str) -> None:
    if not text.strip("\x00\ufeff \t\r\n"):
        raise UnreadableInput(name, "empty", "holds nothing but white space; export it again.")
    garbled = text.count("\ufffd") > _MAX_UNDECODED_SHARE * len(text)
    if garbled or len(_CONTROL.findall(text)) > max(_FEW_CONTROLS, _MAX_CONTROL_SHARE * len(text)):
        advice = "is no document that can be read; give a PDF, DOCX, HTML, Markdown, JSON or text file."
        raise UnreadableInput(name, "wrong-type", advice)


def _kind_of_words(text: str, name: str) -> Format:
    suffix = PurePath(name).suffix.lower()
    if suffix == ".json" or text.lstrip()[:1] in ("{", "["):
        if _is_json(text):
            return "json"
        if suffix == ".json":
            raise UnreadableInput(name, "wrong-type", "is named .json but is not valid JSON; export it again.")
    if _HTML_START.match(text):
        return "html"
    if _XML_START.match(text):
        raise UnreadableInput(name, "wrong-type", "is XML data; give the document as PDF, DOCX, HTML or text.")
    if _LATEX_START.search(text[: SNIFFED_BYTES * 4]):
        raise UnreadableInput(name, "wrong-type", "is LaTeX source; give the PDF made from it.")
    if suffix in _YAML_SUFFIXES:
        raise UnreadableInput(name, "wrong-type", "is YAML source; give the PDF or the Markdown made from it.")
    if suffix in _MARKDOWN_SUFFIXES:
        return "markdown"
    ends = len(_HTML_BLOCK_END.findall(text))
    if ends >= (1 if suffix in _HTML_SUFFIXES else 3):
        return "html"
    return "markdown" if _has_markdown(text) else "text"


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _has_markdown(text: str) -> bool:
    """Say whether text under another name is Markdown: hash headings and inline markup, which plain text lacks."""
    headings, marks = len(_ATX_HEADING.findall(text)), len(_INLINE_MARKUP.findall(text))
    return headings >= 2 or (headings == 1 and marks >= 1) or marks >= 4
