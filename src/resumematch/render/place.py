"""Offset → the place a person looks it up: file:page:line."""

import re
from bisect import bisect_left
from collections import Counter
from functools import lru_cache

from resumematch.model.document import Document


class _Places:
    """Says where the offsets of a document stand."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._ends = [match.start() for match in re.finditer("\n", document.text)]
        self._rows: list[int] = []  # of each line, counted within its page
        printed: Counter[int | None] = Counter()
        for line in document.lines:
            printed[line.page] += 1
            self._rows.append(printed[line.page])

    def of(self, offset: int | None) -> str:
        """Say file:page:line, file:line where there are no pages, file where there is no offset."""
        document = self._document
        line = document.line_at(offset) if offset is not None else None
        if line is None or offset is None:
            return document.name
        if line.page is None:
            return f"{document.name}:{bisect_left(self._ends, offset) + 1}"
        at = bisect_left(document.lines, line.start, key=lambda other: other.start)
        return f"{document.name}:{line.page}:{self._rows[at]}"


class _Same:
    """A document as a key: by what it is, for to compare all that it holds would take longer than to count anew."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def __hash__(self) -> int:
        return id(self.document)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.document is self.document


@lru_cache(maxsize=2)  # the two documents of a comparison
def _places(same: _Same) -> _Places:
    return _Places(same.document)


def place(document: Document, offset: int | None) -> str:
    """Say where an offset stands: file:page:line, file:line where there are no pages, file where there is no offset."""
    return _places(_Same(document)).of(offset)
