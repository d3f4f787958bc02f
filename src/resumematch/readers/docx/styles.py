"""Word's styles: what a paragraph or a run inherits from the style it names and those that one is based on."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from resumematch.readers.colors import parse_color
from resumematch.readers.docx.xml import Element, child, descendants, is_on, number, value

_HEADING_NAME = re.compile(r"heading ?([1-9])|(title)", re.I)  # Word's built-in names, the same in every language
UNTOLD = "untold"
"""The colour of what lies behind text when the file does not say it outright."""
_MAX_CHAIN = 20  # styles based on styles; Word itself stops at 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a run shows; None where nothing says. `shaded` is the colour behind it."""

    bold: bool = False
    italic: bool = False
    vanish: bool = False
    size: float | None = None  # points
    color: str | None = None
    font: str | None = None
    shaded: str | None = None

    def with_properties(self, properties: Element | None) -> "Look":
        """Return the look after a <w:rPr>."""
        look = self
        for item in properties if properties is not None else ():
            apply = _PROPERTIES.get(item.tag.rpartition("}")[2]) if isinstance(item.tag, str) else None
            look = apply(look, item) if apply else look
        return look


def _with_size(look: Look, item: Element) -> Look:
    half_points = number(value(item))
    return replace(look, size=half_points / 2 if half_points else look.size)


def _with_color(look: Look, item: Element) -> Look:
    return replace(look, color=parse_color(value(item) or ""))  # "auto" and theme colours stay untold


_PROPERTIES: dict[str, Callable[[Look, Element], Look]] = {
    "b": lambda look, item: replace(look, bold=is_on(item)),
    "i": lambda look, item: replace(look, italic=is_on(item)),
    "vanish": lambda look, item: replace(look, vanish=is_on(item)),
    "sz": _with_size,
    "color": _with_color,
    "rFonts": lambda look, item: replace(look, font=value(item, "w:ascii") or look.font),
    "shd": lambda look, item: replace(look, shaded=shading(item)),
    "highlight": lambda look, _: replace(look, shaded=UNTOLD),
}


def shading(item: Element | None) -> str | None:
    """Return the fill of a <w:shd> as "#rrggbb"; UNTOLD for a pattern or a theme's colour, None for no fill."""
    fill = value(item, "w:fill")
    if fill in (None, "auto"):
        return UNTOLD if value(item) not in (None, "clear", "nil") else None
    return parse_color(fill or "") or UNTOLD


@dataclass(slots=True)
class StyleBook:
    """The styles of a file by their ids."""

    root: Element | None
    _styles: dict[str, Element] = field(default_factory=dict)
    _default_paragraph: str | None = None

    def __post_init__(self) -> None:
        for style in descendants(self.root, "w:style") if self.root is not None else ():
            name = value(style, "w:styleId")
            if name:
                self._styles[name] = style
            if value(style, "w:type") == "paragraph" and value(style, "w:default") == "1":
                self._default_paragraph = name

    def chain(self, style_id: str | None) -> Iterator[Element]:
        """Yield a style and those it is based on, nearest first."""
        for _ in range(_MAX_CHAIN):
            style = self._styles.get(style_id or "")
            if style is None:
                return
            yield style
            style_id = value(child(style, "w:basedOn"))

    def paragraph_look(self, style_id: str | None) -> Look:
        """Return the look that a paragraph style gives its runs."""
        look = Look().with_properties(child(self.root, "w:docDefaults", "w:rPrDefault", "w:rPr"))
        return self.styled(look, style_id or self._default_paragraph)

    def styled(self, look: Look, style_id: str | None) -> Look:
        """Return a look after a style and all it is based on."""
        for style in reversed(list(self.chain(style_id))):
            look = look.with_properties(child(style, "w:rPr"))
        return look

    def heading_level(self, paragraph_properties: Element | None) -> int:
        """Return a paragraph's heading level from 1; 0 when it is none. A title counts as level 1."""
        own = number(value(child(paragraph_properties, "w:outlineLvl")))
        if own is not None:
            return own + 1 if own < 9 else 0
        for style in self.chain(value(child(paragraph_properties, "w:pStyle"))):
            outline = number(value(child(style, "w:pPr", "w:outlineLvl")))
            if outline is not None and outline < 9:
                return outline + 1
            name = _HEADING_NAME.fullmatch(value(child(style, "w:name")) or "")
            if name:
                return int(name[1] or 1)
        return 0

    def paragraph_property(self, paragraph_properties: Element | None, *path: str) -> Element | None:
        """Return a paragraph's own property, else the one of its nearest style that has it."""
        found = child(paragraph_properties, *path)
        styles = self.chain(value(child(paragraph_properties, "w:pStyle")) or self._default_paragraph)
        while found is None:
            style = next(styles, None)
            if style is None:
                return None
            found = child(style, "w:pPr", *path)
        return found
