"""The annotated résumé: its pages as pictures, or its text, with the tips' numbers over what they point at."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from resumematch.model.document import Document, Line
from resumematch.model.resume import Resume
from resumematch.render.html.pictures import Picture
from resumematch.render.html.tips import Spot, Tip, spots

MARGIN = 1.5  # points of air around a marked line


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A box over a line, in percent of the page; `first` carries the numbers of the spot's tips."""

    spot: Spot
    left: float
    top: float
    width: float
    height: float
    first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedPage:
    """A page's picture, its marks, and the tips to set beside it."""

    picture: Picture
    marks: tuple[Mark, ...]
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of the text, with the spot that it is."""

    text: str
    spot: Spot | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedText:
    """The text of a format without pages, and the tips to set beside it."""

    segments: tuple[Segment, ...]
    spots: tuple[Spot, ...]


def resume_spots(resume: Resume, tips: Sequence[Tip]) -> tuple[Spot, ...]:
    """Gather the tips by the bullet they stand in, else by the line."""

    def stretch(start: int, end: int) -> tuple[int, int]:
        at = resume.bullet_at(start)
        if at is not None:
            return resume.bullets[at].start, resume.bullets[at].end
        return line_span(resume.document, start, end)

    return spots(tips, stretch)


def line_span(document: Document, start: int, end: int) -> tuple[int, int]:
    """Widen a span to the line it starts in; a longer one ends where it ends."""
    line = document.line_at(start)
    return (line.start, line.end) if line is not None and end <= line.end else (start, end)


def annotate_pages(
    document: Document, pictures: Sequence[Picture], marked: Sequence[Spot]
) -> tuple[AnnotatedPage, ...]:
    """Lay the spots' boxes over the pages; a spot's tips stand beside the page that it begins on."""
    placed = {picture.number: (picture, list[Mark](), list[Spot]()) for picture in pictures}
    for spot in marked:
        first = True
        for line in _lines(document, spot):
            if line.page in placed:
                picture, marks, beside = placed[line.page]
                marks.append(_mark(spot, line, picture, first=first))
                if first:
                    beside.append(spot)
                first = False
    return tuple(
        AnnotatedPage(picture=p, marks=tuple(marks), spots=tuple(beside)) for p, marks, beside in placed.values()
    )


def annotate_text(document: Document, marked: Sequence[Spot]) -> AnnotatedText:
    """Cut the text into stretches with and without a spot; of two that overlap the first is shown."""
    segments, shown, at = list[Segment](), list[Spot](), 0
    for spot in marked:
        if spot.start < at:
            continue
        if spot.start > at:
            segments.append(Segment(text=document.text[at : spot.start], spot=None))
        segments.append(Segment(text=document.text[spot.start : spot.end], spot=spot))
        shown.append(spot)
        at = spot.end
    if at < len(document.text):
        segments.append(Segment(text=document.text[at:], spot=None))
    return AnnotatedText(segments=tuple(segments), spots=tuple(shown))


def unplaced(marked: Sequence[Spot], placed: Sequence[Spot]) -> tuple[Tip, ...]:
    """Return the tips whose spot found no place on a page or in the text."""
    shown = {id(spot) for spot in placed}
    return tuple(tip for spot in marked if id(spot) not in shown for tip in spot.tips)


def _lines(document: Document, spot: Spot) -> Iterator[Line]:
    first = bisect_right(document.lines, spot.start, key=lambda line: line.end)
    following = (document.lines[at] for at in range(first, len(document.lines)))
    for line in takewhile(lambda line: line.start < spot.end, following):
        if line.box is not None:
            yield line


def _mark(spot: Spot, line: Line, picture: Picture, *, first: bool) -> Mark:
    box = line.box
    assert box is not None  # the caller has looked
    left, top = max(0.0, box.x0 - MARGIN), max(0.0, box.top - MARGIN)
    right, bottom = min(picture.width, box.x1 + MARGIN), min(picture.height, box.bottom + MARGIN)
    return Mark(
        spot=spot,
        left=round(100 * left / picture.width, 2),
        top=round(100 * top / picture.height, 2),
        width=round(100 * max(0.0, right - left) / picture.width, 2),
        height=round(100 * max(0.0, bottom - top) / picture.height, 2),
        first=first,
    )
