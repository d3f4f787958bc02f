"""Glyphs of a page → the upright ones, and the texts set sideways, each as one line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import hypot

from resumematch.readers.pdf.characters import ICON, UNMAPPED, letters
from resumematch.readers.pdf.fragments import Letter
from resumematch.readers.pdf.ink import Glyph, Ink, Point, Rect
from resumematch.readers.pdf.typeset import SPACE_GAP

_FAR = 3.0  # ems between the middles of two letters; from here something new begins
_PANEL, _WHOLE_PAGE = 0.3, 0.9  # of the page's width and height
_STEEP = 4.0  # how much further down than across sideways text runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Sideways:
    """One text that is not upright; `box` is where it stands, `top` where the panel begins that holds it."""

    text: str
    places: tuple[tuple[int, Letter], ...]
    box: Rect
    top: float
    steep: bool  # it runs along an edge of the page, and not aslant


def split_upright(glyphs: Iterable[Glyph], ink: Ink) -> tuple[list[Glyph], list[Sideways]]:
    """Tell the upright glyphs of a page from the texts that are turned."""
    upright: list[Glyph] = []
    runs: list[list[Glyph]] = []
    for glyph in glyphs:
        if glyph.look.upright:
            upright.append(glyph)
        elif runs and _continues(runs[-1][-1], glyph):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    found = (_write(run, ink) for run in runs)
    return upright, [text for text in found if text.text]


def _continues(last: Glyph, glyph: Glyph) -> bool:
    (x0, y0), (x1, y1) = _middle(last), _middle(glyph)
    return abs(glyph.look.size - last.look.size) < 0.5 * last.look.size and hypot(x1 - x0, y1 - y0) < (
        _FAR * last.look.size
    )


def _middle(glyph: Glyph) -> Point:
    return (glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2


def _write(run: Sequence[Glyph], ink: Ink) -> Sideways:
    parts: list[str] = []
    places: list[tuple[int, Letter]] = []
    length, space = 0, False
    last: Glyph | None = None
    for glyph in run:
        text = letters(glyph.text, glyph.look.font)
        if text in ("", " ", ICON, UNMAPPED):
            space = space or text == " "
            continue
        if last is not None and (space or _gap(last, glyph) > SPACE_GAP * glyph.look.size):
            parts.append(" ")
            length += 1
        places.append((length, Letter(text, glyph.x0, glyph.x1, glyph)))
        parts.append(text)
        length += len(text)
        last, space = glyph, False
    (x0, y0), (x1, y1) = _middle(run[0]), _middle(run[-1])
    box = (min(g.x0 for g in run), min(g.top for g in run), max(g.x1 for g in run), max(g.bottom for g in run))
    return Sideways(
        text="".join(parts),
        places=tuple(places),
        box=box,
        top=_panel_top(box, ink),
        steep=abs(y1 - y0) > _STEEP * abs(x1 - x0),
    )


def _gap(one: Glyph, other: Glyph) -> float:
    """Return the white between two letters along the direction in which they run."""
    across = max(one.x0, other.x0) - min(one.x1, other.x1)
    down = max(one.top, other.top) - min(one.bottom, other.bottom)
    return max(across, down)


def _panel_top(box: Rect, ink: Ink) -> float:
    """Return where the lowest panel behind a text begins, of those that are wide enough to hold other text too."""
    x0, top, x1, bottom = box
    tops = [
        shape.box[1]
        for shape in ink.shapes
        if not shape.picture
        and shape.box[2] - shape.box[0] >= _PANEL * ink.width
        and shape.box[3] - shape.box[1] <= _WHOLE_PAGE * ink.height
        and shape.box[0] <= x0
        and shape.box[2] >= x1
        and shape.box[1] <= top
        and shape.box[3] >= bottom
    ]
    return max(tops, default=top)
