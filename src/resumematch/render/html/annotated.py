"""The annotated résumé: its pages as pictures, or its text, with the tips' numbers over what they point at."""

from collections.abc import Sequence
from dataclasses import dataclass

from resumematch.model.document import Document, Line
from resumematch.render.html.pictures import Picture
from resumematch.render.html.tips import Tip

MARGIN = 1.5  # points of air around a marked line


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A box over a line, in percent of the page; `first` carries the tip's number."""

    tip: Tip
    left: float
    top: float
    width: float
    height: float
    first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedPage:
    """A page's picture and its marks."""

    picture: Picture
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of the text, with the tip that points at it."""

    text: str
    tip: Tip | None
    first: bool


def annotate_pages(document: Document, pictures: Sequence[Picture], tips: Sequence[Tip]) -> tuple[AnnotatedPage, ...]:
    """Lay the tips' boxes over the pages."""
    placed = {picture.number: (picture, list[Mark]()) for picture in pictures}
    for tip in _pointing(tips):
        first = True
        for line in document.lines:
            if line.page in placed and tip.start < line.end and tip.end > line.start and line.box is not None:  # type: ignore[operator] # _pointing
                picture, marks = placed[line.page]
                marks.append(_mark(tip, line, picture, first=first))
                first = False
    return tuple(AnnotatedPage(picture=picture, marks=tuple(marks)) for picture, marks in placed.values())


def annotate_text(document: Document, tips: Sequence[Tip]) -> tuple[Segment, ...]:
    """Cut the text into stretches with and without a tip; of two tips on one place the first is shown."""
    segments, at = [], 0
    for tip in _pointing(tips):
        start, end = tip.start or 0, tip.end or 0
        if start < at:
            continue
        if start > at:
            segments.append(Segment(text=document.text[at:start], tip=None, first=False))
        segments.append(Segment(text=document.text[start:end], tip=tip, first=True))
        at = end
    if at < len(document.text):
        segments.append(Segment(text=document.text[at:], tip=None, first=False))
    return tuple(segments)


def _pointing(tips: Sequence[Tip]) -> list[Tip]:
    shown = [tip for tip in tips if not tip.folded and tip.start is not None and tip.end is not None]
    return sorted(shown, key=lambda tip: (tip.start, tip.number))


def _mark(tip: Tip, line: Line, picture: Picture, *, first: bool) -> Mark:
    box = line.box
    assert box is not None  # the caller has looked
    left, top = max(0.0, box.x0 - MARGIN), max(0.0, box.top - MARGIN)
    right, bottom = min(picture.width, box.x1 + MARGIN), min(picture.height, box.bottom + MARGIN)
    return Mark(
        tip=tip,
        left=round(100 * left / picture.width, 2),
        top=round(100 * top / picture.height, 2),
        width=round(100 * max(0.0, right - left) / picture.width, 2),
        height=round(100 * max(0.0, bottom - top) / picture.height, 2),
        first=first,
    )
