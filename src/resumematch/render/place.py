"""Offset → the place a person looks it up: file:page:line."""

from resumematch.model.document import Document


def place(document: Document, offset: int | None) -> str:
    """Say where an offset stands: file:page:line, file:line where there are no pages, file where there is no offset."""
    line = document.line_at(offset) if offset is not None else None
    if line is None or offset is None:
        return document.name
    if line.page is None:
        return f"{document.name}:{document.text.count(chr(10), 0, offset) + 1}"
    above = sum(1 for other in document.lines if other.page == line.page and other.start <= line.start)
    return f"{document.name}:{line.page}:{above}"
