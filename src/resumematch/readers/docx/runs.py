"""A Word paragraph → its pieces of text, what it hides, and the text boxes anchored in it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from resumematch.model.document import HiddenWhy
from resumematch.readers.colors import same_to_the_eye
from resumematch.readers.compose import Piece
from resumematch.readers.docx.styles import Look, StyleBook
from resumematch.readers.docx.xml import Element, child, descendants, value

_MIN_POINTS = 2.0  # below it no one reads a letter
_FIELD_ADDRESS = re.compile(r"HYPERLINK\s+\"([^\"]+)\"")
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_HOLDERS = frozenset(
    {"ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo", "oMath", "oMathPara"}
)
_GLYPHS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


@dataclass(slots=True)
class _Field:
    """A field such as HYPERLINK: Word stores what it computes from, and then what it shows."""

    instruction: str = ""
    shown: bool = False

    def address(self) -> str | None:
        found = _FIELD_ADDRESS.search(self.instruction)
        return found[1] if found else None


@dataclass(slots=True)
class Runs:
    """What one paragraph holds. `address` turns a relationship's id into the address it stands for."""

    styles: StyleBook
    address: Callable[[str], str | None]
    behind: str | None  # the colour behind the paragraph, "#rrggbb"; None when it cannot be told
    pieces: list[Piece] = field(default_factory=list)
    hidden: list[tuple[str, HiddenWhy]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    _fields: list[_Field] = field(default_factory=list)

    def read(self, element: Element, look: Look, url: str | None = None) -> None:
        """Read what stands below an element of the paragraph."""
        for item in element:
            name = item.tag.rpartition("}")[2] if isinstance(item.tag, str) else ""
            if name == "r":
                self.read(item, self._run_look(item, look), url)
            elif name == "hyperlink":
                target = value(item, "r:id")
                self.read(item, look, (self.address(target) if target else None) or url)
            elif name == "fldSimple":
                self.read(item, look, _Field(value(item, "w:instr") or "").address() or url)
            elif name in _HOLDERS:
                self.read(item, look, url)
            elif name in ("drawing", "pict", "object", "AlternateContent"):
                self._find_boxes(item)
            else:
                self._content(name, item, look, url)

    def _content(self, name: str, item: Element, look: Look, url: str | None) -> None:
        if name == "fldChar":
            self._field_mark(value(item, "w:fldCharType"))
        elif name == "instrText" and self._fields:
            self._fields[-1].instruction += item.text or ""
        elif name == "t":
            self._text(item.text or "", look, url)
        elif name == "sym":
            self._text(_symbol(value(item, "w:char")), look, url)
        elif name in _GLYPHS:
            self._text(_GLYPHS[name], look, url)

    def _text(self, text: str, look: Look, url: str | None) -> None:
        if any(not field.shown for field in self._fields):
            return
        why = self._unseen(look)
        if why:
            self.hidden.append((text, why))
            return
        url = next(filter(None, (field.address() for field in reversed(self._fields))), url)
        self.pieces.append(
            Piece(
                text=text, url=url, size=look.size, bold=look.bold, italic=look.italic, color=look.color, font=look.font
            )
        )

    def _unseen(self, look: Look) -> HiddenWhy | None:
        if look.vanish:
            return "hidden"
        if look.size is not None and look.size < _MIN_POINTS:
            return "tiny"
        behind = self.behind if look.shaded is None else look.shaded
        return "white" if same_to_the_eye(look.color, behind) else None

    def _run_look(self, run: Element, look: Look) -> Look:
        properties = child(run, "w:rPr")
        return self.styles.styled(look, value(child(properties, "w:rStyle"))).with_properties(properties)

    def _field_mark(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].shown = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _find_boxes(self, drawing: Element) -> None:
        """Keep a drawing's text boxes; of two versions of it, the one for newer programs."""
        choice = next(drawing.iter(f"{_COMPATIBILITY}Choice"), drawing)
        self.boxes += descendants(choice, "w:txbxContent")


def _symbol(code: str | None) -> str:
    """Return the character of a <w:sym>, which names a glyph of a symbol font."""
    try:
        return chr(int(code or "", 16))
    except (ValueError, OverflowError):
        return ""
