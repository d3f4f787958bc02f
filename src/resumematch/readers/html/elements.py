"""Which HTML elements are paragraphs, which are furniture, and which stand side by side."""

import re
from collections.abc import Iterator

from bs4 import Tag
from bs4.element import NavigableString, PageElement

from resumematch.readers.html.style import Declarations

SKIPPED = frozenset({
    "script", "style", "noscript", "template", "head", "nav", "svg", "iframe", "object", "canvas", "audio", "video",
    "select", "datalist", "textarea", "input", "button", "dialog", "map", "math",
})  # fmt: skip
LISTS = frozenset({"ul", "ol", "menu"})
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
SPACED = frozenset({"p", "section", "article", "blockquote", "table", "dl", "pre", "header", "hr", "footer"})
"""Blocks with white space around them."""

_BLOCKS = SPACED | LISTS | frozenset({
    "address", "aside", "body", "center", "dd", "details", "div", "dt", "fieldset", "figcaption", "figure", "form",
    "hgroup", "html", "main", "summary", "caption", "legend", "thead", "tbody", "tfoot", "td", "th",
})  # fmt: skip
_LISTING = LISTS | HEADINGS.keys() | {"table", "dl"}
_FURNITURE_TAGS = frozenset({"div", "section", "aside", "ul", "ol", "form", "footer"})
_FURNITURE_ROLES = frozenset({"navigation", "search", "dialog", "alertdialog", "menu", "menubar"})
_FURNITURE_NAME = re.compile(r"cookie|consent|gdpr|breadcrumb|(?:similar|related|recommended)[-_]?jobs?", re.I)
"""Classes and ids of what surrounds a page's own text."""


def is_furniture(tag: Tag) -> bool:
    """Say whether an element belongs to the site rather than to the document."""
    if tag.get("role") in _FURNITURE_ROLES:
        return True
    names = [*(tag.get("class") or ()), tag.get("id") or ""]
    return tag.name in _FURNITURE_TAGS and any(_FURNITURE_NAME.search(str(name)) for name in names)


def is_block(tag: Tag, declared: Declarations) -> bool:
    """Say whether an element starts on a line of its own."""
    if declared.get("display", "").startswith("inline"):
        return False
    return tag.name in _BLOCKS or declared.get("display") in ("block", "grid", "flex", "table", "list-item")


def is_row(tag: Tag, declared: Declarations) -> bool:
    """Say whether an element's children stand side by side."""
    flex = declared.get("display") in ("flex", "inline-flex")
    return tag.name == "tr" or (flex and not declared.get("flex-direction", "row").startswith("column"))


def cells(row: Tag) -> list[PageElement]:
    """Return what stands side by side in a row: its elements, and text between them."""
    return [child for child in row.children if isinstance(child, Tag) or str(child).strip()]


def is_one_line(node: PageElement) -> bool:
    """Say whether something holds one paragraph at most, so that it can share its line with others."""
    if isinstance(node, NavigableString):
        return True
    paragraphs = 0
    for tag in _descendants(node):
        if tag.name in _LISTING or tag.name == "br":
            return False
        if tag.name in _BLOCKS and tag.name != "td" and not any(child.name in _BLOCKS for child in _children(tag)):
            paragraphs += 1
    return paragraphs <= 1


def _descendants(node: PageElement) -> Iterator[Tag]:
    return (tag for tag in node.descendants if isinstance(tag, Tag)) if isinstance(node, Tag) else iter(())


def _children(tag: Tag) -> Iterator[Tag]:
    return (child for child in tag.children if isinstance(child, Tag))
