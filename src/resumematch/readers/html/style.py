"""A page's <style> sheets and style attributes → the few declarations that say how an element shows."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from soupsieve import SelectorSyntaxError

from resumematch.readers.limits import MAX_STYLE_CHECKS, MAX_STYLE_RULES

Declarations = dict[str, str]

_TELLING = re.compile(r"display|visibility|opacity|color|background|font-size|float|position|left|top|text-indent|clip")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.S)
_AT_BLOCK = re.compile(r"@[^@{};]*+(?:;|\{(?:[^{}]*+\{[^{}]*+\})*+[^{}]*+\})")  # media queries and the like
_RULE = re.compile(r"(?<![^{}])([^{}]++)\{([^{}]*+)\}")


class StyleSheet:
    """Answers what a page declares for an element; later rules win, and an element's own style wins over all."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self._declared: dict[int, Declarations] = {}
        for selector, declarations in _telling_rules(soup):
            for tag in _select(soup, selector):
                self._declared.setdefault(id(tag), {}).update(declarations)

    def of(self, tag: Tag) -> Declarations:
        """Return an element's declarations: property → value, in lower case."""
        own = tag.get("style")
        declared = self._declared.get(id(tag), {})
        return {**declared, **_declarations(own)} if isinstance(own, str) else declared


def _telling_rules(soup: BeautifulSoup) -> Iterator[tuple[str, Declarations]]:
    css = "\n".join(sheet.get_text() for sheet in soup.find_all("style"))
    css = _AT_BLOCK.sub("", _COMMENT.sub("", css))
    rules = [match.groups() for match in _RULE.finditer(css) if _TELLING.search(match[2])]
    most = min(MAX_STYLE_RULES, MAX_STYLE_CHECKS // (1 + len(soup.find_all(True))))
    for selector, body in rules[:most]:
        yield selector.strip(), _declarations(body)


def _select(soup: BeautifulSoup, selector: str) -> list[Tag]:
    try:
        return list(soup.select(selector))
    except (SelectorSyntaxError, NotImplementedError, ValueError):  # pseudo-elements, newer selectors
        return []


def _declarations(style: str) -> Declarations:
    found = {}
    for declaration in style.split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            found[name.strip().lower()] = value.replace("!important", "").strip().lower()
    return found
