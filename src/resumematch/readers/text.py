"""Plain text → Document."""

from resumematch.model.document import Document, Line


def read_text(data: bytes, name: str, digest: str) -> Document:
    """Read UTF-8 text, each printed line a Line."""
    text = data.decode("utf-8", errors="replace").replace("\r\n", "\n")
    lines, at = [], 0
    for raw in text.split("\n"):
        if raw.strip():
            lines.append(Line(start=at, end=at + len(raw)))
        at += len(raw) + 1
    return Document(name=name, format="text", sha256=digest, pages=None, text=text, lines=tuple(lines))
