"""The ink of one page in paint order: glyphs, filled shapes, pictures and links, origin at the page's top left."""

from dataclasses import dataclass, field
from typing import NamedTuple

Point = tuple[float, float]
Rect = tuple[float, float, float, float]
"""(x0, top, x1, bottom) in points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What all glyphs of one show operator share."""

    font: str
    size: float  # points, after all scaling
    bold: bool
    italic: bool
    color: str | None  # "#rrggbb"; None when a pattern or an unknown colour space
    upright: bool
    render: int  # text rendering mode; 3 and 7 paint nothing
    alpha: float
    clip: Rect | None
    hidden: bool  # in a layer that is switched off


class Glyph(NamedTuple):
    """One character as painted; `text` as the font maps it, which may be several letters, or "(cid:n)"."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    baseline: float
    look: Look
    order: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A painted area: a filled path, a thick line, a shading or a picture."""

    box: Rect
    order: int
    color: str | None  # None: a picture, a pattern, a shading
    alpha: float = 1.0  # 0.5 when a blend or a mask leaves it unknown
    outline: tuple[Point, ...] = ()  # empty when the box is the shape
    picture: bool = False
    round: bool = False  # made of curves alone: a disc or a ring

    def covers(self, x: float, y: float) -> bool:
        """Say whether a point lies within the shape."""
        x0, top, x1, bottom = self.box
        if not (x0 <= x <= x1 and top <= y <= bottom):
            return False
        return not self.outline or _inside(self.outline, x, y)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkArea:
    """A link annotation: where it can be clicked and where it leads."""

    box: Rect
    url: str


@dataclass(slots=True, kw_only=True)
class Ink:
    """Everything painted on one page; `number` counts from 1."""

    number: int
    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    rules: list[Rect] = field(default_factory=list)  # thin lines, level or upright
    rings: list[Shape] = field(default_factory=list)  # tiny outlines, which cover nothing
    links: list[LinkArea] = field(default_factory=list)


def _inside(outline: tuple[Point, ...], x: float, y: float) -> bool:
    inside = False
    x2, y2 = outline[-1]
    for x1, y1 in outline:
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
        x2, y2 = x1, y1
    return inside
