"""Small discs, rings and squares painted before a line → the list marks that they are: browsers draw them."""

from collections import defaultdict
from collections.abc import Sequence

from resumematch.readers.pdf.ink import Glyph, Ink, Shape

_SMALLEST, _LARGEST = 0.12, 0.55  # ems; less is dust, more is a picture or a box to tick
_GAP = 3.0  # ems between a mark and its text
_LOW, _HIGH = 0.02, 0.62  # ems of its middle above the baseline
_FLATTEST, _TALLEST = 0.6, 1.6  # height to width: discs and squares have 1, arrow heads up to 1.5
_MAX_MARKS = 600  # a page; more small shapes than that are a drawing
_BAR = 3.0  # ems of height of a bar of colour behind a heading at most; a panel is higher
_ALONE = 0.9  # ems of white before a mark; a dot between words has less
_BAND = 8.0  # points

_Bands = dict[int, list[Glyph]]


def with_drawn_marks(glyphs: Sequence[Glyph], ink: Ink) -> list[Glyph]:
    """Return the glyphs of a page with one for every drawn list mark, in paint order."""
    small = _dots([*ink.shapes, *ink.rings])
    if not small or len(small) > _MAX_MARKS:
        return list(glyphs)
    bands: _Bands = defaultdict(list)
    for glyph in glyphs:
        if glyph.look.upright and not glyph.text.isspace():
            bands[int(glyph.baseline // _BAND)].append(glyph)
    marks = [mark for shape in small if not _has_twin(shape, small) and (mark := _mark(shape, bands, ink))]
    return sorted([*glyphs, *marks], key=lambda glyph: glyph.order)


def _dots(shapes: Sequence[Shape]) -> list[Shape]:
    """Return the shapes that may be marks, one where a ring is painted as one disc over another."""
    dots: dict[tuple[int, int], Shape] = {}
    for shape in filter(_is_dot, shapes):
        x0, top, x1, bottom = shape.box
        dots.setdefault((round(x0 + x1), round(top + bottom)), shape)
    return list(dots.values())


def _is_dot(shape: Shape) -> bool:
    x0, top, x1, bottom = shape.box
    width, height = x1 - x0, bottom - top
    return not shape.picture and 0.8 < width < 9 and _FLATTEST * width <= height <= _TALLEST * width


def _has_twin(shape: Shape, small: Sequence[Shape]) -> bool:
    """Say whether another dot stands beside it: a row of dots shows how well something is known."""
    x0, top, x1, bottom = shape.box
    reach = 4 * (x1 - x0)
    return any(
        other is not shape
        and abs((other.box[1] + other.box[3]) - (top + bottom)) < 1
        and x1 - x0 <= abs(other.box[0] - x0) <= reach
        for other in small
    )


def _mark(shape: Shape, bands: _Bands, ink: Ink) -> Glyph | None:
    x0, top, x1, bottom = shape.box
    middle = (top + bottom) / 2
    near = [glyph for band in range(-1, 3) for glyph in bands.get(int(middle // _BAND) + band, ())]
    row = [glyph for glyph in near if _LOW <= (glyph.baseline - middle) / max(glyph.look.size, 0.1) <= _HIGH]
    after = min((glyph for glyph in row if glyph.x0 >= x1 - 0.5), key=lambda glyph: glyph.x0, default=None)
    if after is None or not _SMALLEST <= (x1 - x0) / after.look.size <= _LARGEST:
        return None
    if after.x0 - x1 > _GAP * after.look.size or after.x0 - x1 < 0.15 * after.look.size:
        return None
    if (
        any(glyph.x0 < x0 and glyph.x1 > x0 - _ALONE * after.look.size for glyph in row)
        or _is_on_rule(shape, ink)
        or (_is_on_bar(shape, after, ink))
    ):
        return None
    return Glyph("•", x0, top, x1, bottom, after.baseline, after.look, shape.order)


def _is_on_rule(shape: Shape, ink: Ink) -> bool:
    """Say whether an upright line runs through it: the dots of a timeline are no list marks."""
    x0, top, x1, bottom = shape.box
    return any(
        rule[3] - rule[1] > 3 * (bottom - top)
        and rule[0] <= x1
        and rule[2] >= x0
        and rule[1] - 3 <= bottom
        and rule[3] + 3 >= top
        for rule in ink.rules
    )


def _is_on_bar(shape: Shape, after: Glyph, ink: Ink) -> bool:
    """Say whether it stands with its text on a bar of colour: an ornament of a heading."""
    x0, top, _, bottom = shape.box
    return any(
        bar.order < shape.order
        and bar.color not in (None, "#ffffff")
        and bar.box[3] - bar.box[1] <= _BAR * after.look.size
        and bar.box[0] <= x0
        and bar.box[2] >= after.x1
        and bar.box[1] <= top
        and bar.box[3] >= bottom
        for bar in ink.shapes
    )
