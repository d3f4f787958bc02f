"""Offsets into a bullet's one-line text → offsets into the document, where it may run over several lines."""

from collections.abc import Callable
from itertools import islice

from resumematch.evidence.signals import Span
from resumematch.model.document import Document
from resumematch.model.resume import Bullet

_LOOK_AHEAD = (
    12  # characters of the document that the one-line text may leave out at once: a line break, an indent, a mark
)


def placer(document: Document, bullet: Bullet) -> Callable[[Span], Span]:
    """Make the function that turns a span of the bullet's text into a span of the document's."""
    if document.text.startswith(bullet.text, bullet.start):
        return lambda span: (span[0] + bullet.start, span[1] + bullet.start)
    places = _align(bullet.text, document.text, bullet.start, bullet.end)
    return lambda span: (places[span[0]], places[span[1] - 1] + 1)


def _align(text: str, source: str, start: int, end: int) -> list[int]:
    places, at = [], start
    for char in text:
        if at < end and source[at] == char:  # nearly always
            places.append(at)
            at += 1
            continue
        found = next((i for i in islice(range(at, end), _LOOK_AHEAD) if _same(source[i], char)), None)
        places.append(min(at, end - 1) if found is None else found)
        at = at if found is None else found + 1
    return places


def _same(left: str, right: str) -> bool:
    return left == right or (left.isspace() and right.isspace())
