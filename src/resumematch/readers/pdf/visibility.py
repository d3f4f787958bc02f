"""Glyphs → those that a person can see, and the others with the reason why not."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import attrgetter

from resumematch.model.document import HiddenText, HiddenWhy
from resumematch.readers.pdf.characters import letters
from resumematch.readers.pdf.ink import Glyph, Ink, Look, Rect, Shape
from resumematch.readers.pdf.paint import blend, contrast

TINY = 2.0
"""Points; under it print is a grey line. The smallest legible footnotes have 4."""

MIN_CONTRAST = 1.12
"""Contrast ratio under which a colour is what lies behind it: #f5f5f5 on white has 1.09, pale grey #eeeeee 1.16."""

_PLACE = attrgetter("baseline", "look")
_PAGE_COLOR = "#ffffff"
_DARKER_THAN_WHITE = "#dddddd"  # what comes before it, as a text, has too little red to vanish on white
_BAND = 24.0  # points of height of one bucket of shapes
_MIN_ALPHA = 0.05
_OPAQUE = 0.9
_SMALL = 2.0  # points; a shape of less neither covers nor backs a letter
_SCAN_SHARE = 0.6  # of the page: a picture that large under mode-3 text is a scan, and the text what OCR read in it


def split_visible(ink: Ink) -> tuple[list[Glyph], list[tuple[Glyph, HiddenWhy]]]:
    """Tell visible glyphs from hidden ones; white space is neither."""
    shapes = _Shapes(ink.shapes)
    scan = _is_recognised_scan(ink)
    visible: list[Glyph] = []
    hidden: list[tuple[Glyph, HiddenWhy]] = []
    for run in _runs(ink.glyphs):
        near = shapes.around(run.box)
        why = _reason_of_look(run.look, scan=scan)
        plain = scan or not (near or run.look.color is None or run.look.color > _DARKER_THAN_WHITE)
        if why is None and _is_within(run, ink) and (plain or _is_on_one_ground(run, near)):
            why = None if plain else _reason(run.glyphs[0], ink, near, scan=scan)
            if why is None:
                visible.extend(run.glyphs)
                continue
        for glyph in run.glyphs:
            reason = why or _reason(glyph, ink, near, scan=scan)
            if reason is None:
                visible.append(glyph)
            else:
                hidden.append((glyph, reason))
    return visible, hidden


@dataclass(slots=True)
class _Run:
    """Glyphs painted one after another in one look on one baseline."""

    look: Look
    glyphs: list[Glyph]
    box: Rect


def _runs(glyphs: Iterable[Glyph]) -> Iterator[_Run]:
    for (_, look), group in groupby(glyphs, key=_PLACE):
        run = list(group)
        _, left, top, right, bottom, *_ = zip(*run, strict=True)
        yield _Run(look, run, (min(left), min(top), max(right), max(bottom)))


def _is_on_one_ground(run: _Run, near: Iterable[Shape]) -> bool:
    """Say whether all shapes near a run were painted before it and lie under the whole of it."""
    begun = run.glyphs[0].order
    x0, top, x1, bottom = run.box
    for shape in near:
        left, high, right, low = shape.box
        if shape.outline or shape.order >= begun or left > x0 or high > top or right < x1 or low < bottom:
            return False
    return True


def _is_within(run: _Run, ink: Ink) -> bool:
    """Say whether all of a run lies on the page and within its clip."""
    x0, top, x1, bottom = run.box
    left, high, right, low = run.look.clip or (0.0, 0.0, ink.width, ink.height)
    return (
        x0 >= max(0.0, left)
        and top >= max(0.0, high)
        and x1 <= min(right, ink.width)
        and bottom <= min(low, ink.height)
    )


def hidden_text(hidden: Iterable[tuple[Glyph, HiddenWhy]], page: int) -> list[HiddenText]:
    """Join hidden glyphs that follow each other for the same reason into pieces of text."""
    pieces: list[tuple[list[str], HiddenWhy]] = []
    last: Glyph | None = None
    for glyph, why in hidden:
        if not pieces or pieces[-1][1] != why:
            pieces.append(([], why))
            last = None
        if last and (abs(glyph.baseline - last.baseline) > 1 or glyph.x0 - last.x1 > 0.15 * glyph.look.size):
            pieces[-1][0].append(" ")
        pieces[-1][0].append(letters(glyph.text, glyph.look.font))
        last = glyph
    texts = ((" ".join("".join(parts).split()), why) for parts, why in pieces)
    return [HiddenText(text=text, page=page, why=why) for text, why in texts if any(map(str.isalnum, text))]


class _Shapes:
    """The shapes of a page in bands by height, each in paint order."""

    def __init__(self, shapes: Iterable[Shape]) -> None:
        self._bands: dict[int, list[Shape]] = defaultdict(list)
        for shape in shapes:
            x0, top, x1, bottom = shape.box
            if min(x1 - x0, bottom - top) < _SMALL or shape.alpha < _MIN_ALPHA:
                continue
            for band in range(int(max(top, -1000) // _BAND), int(min(bottom, 20_000) // _BAND) + 1):
                self._bands[band].append(shape)

    def around(self, box: Rect) -> list[Shape]:
        """Return the shapes that a box touches, in paint order."""
        x0, top, x1, bottom = box
        first, last = int(max(top, -1000) // _BAND), int(min(bottom, 20_000) // _BAND)
        if first == last:
            found = self._bands.get(first, [])
        else:
            unique = {shape.order: shape for band in range(first, last + 1) for shape in self._bands.get(band, ())}
            found = [unique[order] for order in sorted(unique)]
        return [s for s in found if s.box[0] <= x1 and s.box[2] >= x0 and s.box[1] <= bottom and s.box[3] >= top]


def _reason_of_look(look: Look, *, scan: bool) -> HiddenWhy | None:
    if look.render in (3, 7) and not scan:
        return "render-mode-3"
    if look.hidden or look.alpha < _MIN_ALPHA:
        return "hidden"
    return "tiny" if look.size < TINY else None


def _reason(glyph: Glyph, ink: Ink, near: list[Shape], *, scan: bool) -> HiddenWhy | None:
    look = glyph.look
    x, y = (glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2
    if not (0 <= x <= ink.width and 0 <= y <= ink.height) or _is_clipped(look, glyph):
        return "off-page"
    if scan:
        return None
    at = bisect_left(near, glyph.order, key=lambda shape: shape.order)
    if at < len(near) and _is_covered(glyph, x, y, near[at:]):
        return "covered"
    if look.color and (at or look.color > _DARKER_THAN_WHITE):
        behind = _color_behind(x, y, near[:at])
        if behind and _vanishes(look.color, look.alpha, behind):
            return "white"
    return None


@lru_cache(maxsize=4096)
def _vanishes(color: str, alpha: float, behind: str) -> bool:
    return contrast(blend(color, alpha, behind), behind) < MIN_CONTRAST


def _is_clipped(look: Look, glyph: Glyph) -> bool:
    """Say whether a glyph lies wholly outside its clip: one that is cut into is still seen."""
    if look.clip is None:
        return False
    x0, top, x1, bottom = look.clip
    middle = glyph.baseline - 0.3 * look.size
    return glyph.x1 <= x0 or glyph.x0 >= x1 or not top - 1 <= middle <= bottom + 1


def _is_covered(glyph: Glyph, x: float, y: float, after: Iterable[Shape]) -> bool:
    low = glyph.baseline
    high = low - 0.5 * glyph.look.size
    corners = ((glyph.x0, low), (glyph.x1, low), (glyph.x0, high), (glyph.x1, high), (x, y))
    return any(
        shape.alpha >= _OPAQUE and not shape.round and all(shape.covers(*corner) for corner in corners)
        for shape in after
    )


def _color_behind(x: float, y: float, before: list[Shape]) -> str | None:
    """Return the colour under a point; None when a picture or a gradient leaves it open."""
    layers: list[Shape] = []
    color: str | None = _PAGE_COLOR
    for shape in reversed(before):
        if shape.covers(x, y):
            if shape.color is None:
                return None
            layers.append(shape)
            if shape.alpha >= _OPAQUE:
                break
    for shape in reversed(layers):
        own = shape.color or _PAGE_COLOR
        color = own if shape.alpha >= 1 else blend(own, shape.alpha, color or _PAGE_COLOR)
    return color


def _is_recognised_scan(ink: Ink) -> bool:
    invisible = sum(glyph.look.render in (3, 7) for glyph in ink.glyphs)
    if not invisible or invisible < 0.9 * len(ink.glyphs):
        return False
    return picture_share(ink) >= _SCAN_SHARE


def picture_share(ink: Ink) -> float:
    """Return the share of the page under pictures, counting the area of each; at most 1."""
    area = sum(
        max(0.0, min(shape.box[2], ink.width) - max(shape.box[0], 0.0))
        * max(0.0, min(shape.box[3], ink.height) - max(shape.box[1], 0.0))
        for shape in ink.shapes
        if shape.picture
    )
    return min(1.0, area / max(1.0, ink.width * ink.height))
