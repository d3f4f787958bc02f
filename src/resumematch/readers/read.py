"""Tells the kind of a file by its content and hands it to the reader of that format."""

import hashlib
from pathlib import Path

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document
from resumematch.readers.text import read_text


def read(source: Path | bytes, name: str | None = None) -> Document:
    """Read a file, or bytes with the name they came under.

    Raises UnreadableInput with one line that says what to do.
    """
    data, name = _load(source, name)
    if not data.strip():
        raise UnreadableInput(name, "empty", "the file is empty; export it again.")
    digest = hashlib.sha256(data).hexdigest()
    return read_text(data, name, digest)


def _load(source: Path | bytes, name: str | None) -> tuple[bytes, str]:
    if isinstance(source, bytes):
        return source, name or "standard input"
    try:
        return source.read_bytes(), name or source.name
    except FileNotFoundError:
        raise UnreadableInput(str(source), "missing", "no such file; check the path.") from None
    except OSError as error:
        raise UnreadableInput(str(source), "missing", f"cannot be opened ({error.strerror}).") from None
