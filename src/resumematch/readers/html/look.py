"""What declarations make of an element: how its text looks, and whether a person can see it at all."""

import re
from dataclasses import dataclass, replace

from bs4 import Tag

from resumematch.model.document import HiddenWhy
from resumematch.readers.colors import parse_color, same_to_the_eye
from resumematch.readers.compose import Piece
from resumematch.readers.html.style import Declarations

_MIN_POINTS = 2.0  # below it no one reads a letter
_FAR_OFF = -500.0  # pixels; a page is about 800 wide, and smaller shifts are layout
_POINTS = {"pt": 1.0, "px": 0.75, "em": 12.0, "rem": 12.0}  # of one unit; relative ones taken at 12 pt
_LENGTH = re.compile(r"(-?(?:\d++(?:\.\d+)?|\.\d+))\s*(pt|px|em|rem)?")
_SCREEN_READER_CLASSES = frozenset(
    {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "a11y-hidden"}
)
_BOLD, _ITALIC = frozenset({"b", "strong", "th"}), frozenset({"i", "em", "cite", "dfn"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The inherited look of text; colours are None where they cannot be told."""

    bold: bool = False
    italic: bool = False
    url: str | None = None
    color: str | None = None
    background: str | None = "#ffffff"
    points: float | None = None
    preformatted: bool = False

    def inside(self, tag: Tag, declared: Declarations) -> "Look":
        """Return the look within an element."""
        href = tag.get("href") if tag.name == "a" else None
        return replace(
            self,
            bold=self.bold or tag.name in _BOLD,
            italic=self.italic or tag.name in _ITALIC,
            url=href.strip() if isinstance(href, str) and _is_address(href) else self.url,
            color=parse_color(declared["color"]) if "color" in declared else self.color,
            background=_background(declared, self.background),
            points=_points(declared["font-size"]) if "font-size" in declared else self.points,
            preformatted=self.preformatted or tag.name == "pre",
        )

    def unseen(self) -> HiddenWhy | None:
        """Say why text of this look cannot be seen; None when it can."""
        if self.points is not None and self.points < _MIN_POINTS:
            return "tiny"
        return "white" if same_to_the_eye(self.color, self.background) else None

    def piece(self, text: str) -> Piece:
        """Return text in this look."""
        return Piece(text=text, url=self.url, bold=self.bold, italic=self.italic, color=self.color)


def element_unseen(tag: Tag, declared: Declarations) -> HiddenWhy | None:
    """Say why a whole element cannot be seen, its background and text aside; None when it can."""
    classes = tag.get("class") or ()
    if tag.has_attr("hidden") or not _SCREEN_READER_CLASSES.isdisjoint(classes):
        return "hidden"
    if declared.get("display") == "none" or declared.get("visibility") in ("hidden", "collapse"):
        return "hidden"
    if declared.get("opacity") in ("0", "0.0", "0%") or declared.get("clip", "").startswith("rect(0"):
        return "hidden"
    placed = declared.get("position") in ("absolute", "fixed")
    shifts = [declared.get("text-indent", "")] + ([declared.get("left", ""), declared.get("top", "")] if placed else [])
    return "off-page" if any((_points(shift) or 0) < _FAR_OFF * 0.75 for shift in shifts) else None


def _is_address(href: str) -> bool:
    return href.strip().lower().startswith(("http://", "https://", "mailto:", "tel:"))


def _points(value: str) -> float | None:
    match = _LENGTH.fullmatch(value.strip())
    return float(match[1]) * _POINTS[match[2] or "px"] if match else None


def _background(declared: Declarations, inherited: str | None) -> str | None:
    value = declared.get("background-color") or declared.get("background")
    if value is None or value in ("none", "transparent", "inherit", "initial"):
        return inherited
    return parse_color(value)
