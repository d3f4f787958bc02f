"""Tells the kind of a file by its content and hands it to the reader of that format."""

import hashlib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import cast

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document, Format
from resumematch.readers.kind import tell_kind
from resumematch.readers.length import check_length
from resumematch.readers.limits import MAX_BYTES
from resumematch.readers.printable import printable

Reader = Callable[[bytes, str, str], Document]
"""(the file's bytes, its name, their SHA-256) → Document; raises UnreadableInput."""

READERS: dict[Format, tuple[str, str]] = {  # format → (module, function); imported when first needed
    "pdf": ("resumematch.readers.pdf", "read_pdf"),
    "docx": ("resumematch.readers.docx", "read_docx"),
    "html": ("resumematch.readers.html.page", "read_html"),
    "json": ("resumematch.readers.json", "read_json"),
    "markdown": ("resumematch.readers.markdown", "read_markdown"),
    "text": ("resumematch.readers.text", "read_text"),
}


def read(source: Path | bytes, name: str | None = None) -> Document:
    """Read a file, or bytes with the name they came under.

    Raises UnreadableInput with one line that says what to do.
    """
    data, name = _load(source, name)
    name = printable(name).replace("\n", " ")  # a name may hold anything, a command to the terminal too
    if not data.strip():
        raise UnreadableInput(name, "empty", "is empty; export it again.")
    digest = hashlib.sha256(data).hexdigest()
    kind = tell_kind(data, name)
    try:
        document = _reader(kind)(data, name, digest)
    except UnreadableInput:
        raise
    except Exception as error:  # a format library's own, over a file that nobody foresaw
        advice = f"made the {kind} reader fail ({type(error).__name__}); export it again, and please report this file."
        raise UnreadableInput(name, "crash", advice) from error
    _check_text(document)
    return document


def _reader(kind: Format) -> Reader:
    module, function = READERS[kind]
    return cast("Reader", getattr(import_module(module), function))


def _check_text(document: Document) -> None:
    if not any(char.isalnum() for char in document.text):
        raise UnreadableInput(document.name, "no-text", "holds no words; give the document itself.")
    check_length(document.name, characters=len(document.text), lines=len(document.lines))


def _load(source: Path | bytes, name: str | None) -> tuple[bytes, str]:
    if isinstance(source, bytes):
        _check_size(len(source), name or "standard input")
        return source, name or "standard input"
    try:
        if source.is_dir():
            raise UnreadableInput(str(source), "wrong-type", "is a folder; give one file, or use rank for many.")
        _check_size(source.stat().st_size, name or source.name)
        return source.read_bytes(), name or source.name
    except (FileNotFoundError, NotADirectoryError):
        raise UnreadableInput(str(source), "missing", "no such file; check the path.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
        raise UnreadableInput(
            str(source), "missing", f"cannot be opened ({reason}); check its name and rights."
        ) from None


def _check_size(size: int, name: str) -> None:
    if size > MAX_BYTES:
        advice = f"is {size / 1e6:.0f} MB, more than the {MAX_BYTES / 1e6:.0f} MB of a document; give a smaller export."
        raise UnreadableInput(name, "too-large", advice)
