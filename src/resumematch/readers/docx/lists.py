"""Word's numbering: whether a paragraph is a list item, and how deep it is nested."""

from dataclasses import dataclass, field

from resumematch.readers.docx.styles import StyleBook
from resumematch.readers.docx.xml import Element, child, descendants, number, value

_SAME_INDENT = 60  # twentieths of a point; 3 pt are no step that an eye takes for nesting


@dataclass(slots=True)
class Lists:
    """Answers for each paragraph, in order, its nesting depth: nesting is told by indentation, as the page shows it."""

    styles: StyleBook
    root: Element | None
    _levels: dict[tuple[str, int], Element] = field(default_factory=dict)
    _indents: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.root is None:
            return
        kinds = {value(kind, "w:abstractNumId"): kind for kind in descendants(self.root, "w:abstractNum")}
        for use in descendants(self.root, "w:num"):
            kind = kinds.get(value(child(use, "w:abstractNumId")))
            overrides = [child(override, "w:lvl") for override in descendants(use, "w:lvlOverride")]
            levels = [*(descendants(kind, "w:lvl") if kind is not None else ()), *overrides]
            for level in levels:
                depth = number(value(level, "w:ilvl"))
                if depth is not None:
                    self._levels[value(use, "w:numId") or "", depth] = level

    def depth(self, properties: Element | None) -> int:
        """Return a paragraph's nesting depth from 1; 0 when it is no list item."""
        level = self._level(properties)
        if level is None or self.styles.heading_level(properties):
            self._indents.clear()
            return 0
        indent = self._indent(properties, level)
        while self._indents and self._indents[-1] > indent + _SAME_INDENT:
            self._indents.pop()
        if not self._indents or indent > self._indents[-1] + _SAME_INDENT:
            self._indents.append(indent)
        return len(self._indents)

    def _level(self, properties: Element | None) -> Element | None:
        use = value(self.styles.paragraph_property(properties, "w:numPr", "w:numId"))
        if use in (None, "0"):
            return None
        depth = number(value(self.styles.paragraph_property(properties, "w:numPr", "w:ilvl"))) or 0
        level = self._levels.get((use or "", depth))
        shows = value(child(level, "w:numFmt")) != "none" and value(child(level, "w:lvlText")) != ""
        return level if shows else None

    def _indent(self, properties: Element | None, level: Element) -> int:
        for place in (child(properties, "w:ind"), child(level, "w:pPr", "w:ind")):
            left = number(value(place, "w:left") or value(place, "w:start"))
            if left is not None:
                return left
        return 720 * (number(value(level, "w:ilvl")) or 0)
