"""Names of WordprocessingML, and the small questions that all of it asks."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

Element = Any  # lxml's elements, which python-docx extends; neither ships types

_OFF = frozenset({"0", "false", "off", "none"})


def child(element: Element | None, *path: str) -> Element | None:
    """Return the element at the end of a path of child names ("w:pPr", "w:numPr"), or None."""
    for name in path:
        if element is None:
            return None
        element = element.find(qn(name))
    return element


def value(element: Element | None, attribute: str = "w:val") -> str | None:
    """Return an attribute of an element that may be missing."""
    return None if element is None else element.get(qn(attribute))


def is_on(element: Element) -> bool:
    """Say whether a switch such as <w:b/> is on."""
    return (value(element) or "1") not in _OFF


def number(text: str | None) -> int | None:
    """Read a whole number; None for anything else."""
    try:
        return int(float(text)) if text else None
    except (ValueError, OverflowError):
        return None


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """Yield all elements of these names below an element, in order."""
    return iter(element.iter(*[qn(name) for name in names]))
