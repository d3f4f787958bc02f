"""A page's <style> sheets and style attributes → the few declarations that say how an element shows."""

import re
from collections.abc import Iterator
from math import comb

import soupsieve
from bs4 import BeautifulSoup, Tag
from soupsieve import SelectorSyntaxError

from resumematch.readers.limits import MAX_STYLE_CHECKS, MAX_STYLE_RULES

Declarations = dict[str, str]

_TELLING = re.compile(r"display|visibility|opacity|color|background|font-size|float|position|left|top|text-indent|clip")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.S)
_AT_BLOCK = re.compile(r"@[^@{};]*+(?:;|\{(?:[^{}]*+\{[^{}]*+\})*+[^{}]*+\})")  # media queries and the like
_RULE = re.compile(r"(?<![^{}])([^{}]++)\{([^{}]*+)\}")

_WHOLE_PAGE = re.compile(r"[\[(*\\|&\"']")  # attributes, functions, escapes: to tell what they end with takes a parser
_END = re.compile(r"((?:[.#]|(?<![\w.#:-]))[a-zA-Z_][\w-]*+)(?::+[\w-]++)*+\s*+$")
_WITHIN = re.compile(r"(?<=[\w\])*])\s+(?=[\w.#:*\[])")  # "a b": any ancestor may be meant, of three any pair …
_QUICK = 5  # looks at an ancestor that take the time of one at an element


class StyleSheet:
    """Answers what a page declares for an element; later rules win, and an element's own style wins over all."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self._declared: dict[int, Declarations] = {}
        page, left = _Page(soup), MAX_STYLE_CHECKS
        for selector, declarations in _telling_rules(soup):
            tags = page.candidates(selector)
            cost = len(tags) * page.tries(selector)
            if cost > left:
                continue
            left -= cost
            for tag in _select(selector, tags):
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
    for selector, body in rules[:MAX_STYLE_RULES]:
        yield selector.strip(), _declarations(body)


class _Page:
    """The elements of a page by what selectors end with: most rules speak of few elements."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self._all: list[Tag] = soup.find_all(True)
        self._by_end: dict[str, list[Tag]] = {}
        self.depth = 1
        depths = {id(soup): 0}
        for tag in self._all:
            for end in {tag.name, *(f".{name}" for name in tag.get_attribute_list("class")), f"#{tag.get('id')}"}:
                self._by_end.setdefault(end, []).append(tag)
            depths[id(tag)] = depths.get(id(tag.parent), 0) + 1
            self.depth = max(self.depth, depths[id(tag)])

    def tries(self, selector: str) -> int:
        """Return how often a selector may be tried on what stands around one element."""
        beside = selector.count("~")
        if beside > 1:  # nobody writes it, and it tries every pair, every triple … of a long list
            return MAX_STYLE_CHECKS
        within = comb(self.depth, len(_WITHIN.findall(selector)))
        return (len(self._all) if beside else 1) + within // _QUICK

    def candidates(self, selector: str) -> list[Tag]:
        """Return the elements that a selector may mean, in any order."""
        if _WHOLE_PAGE.search(selector):
            return self._all
        ends = [_END.search(part) for part in selector.split(",")]
        if not all(ends):
            return self._all
        found = {id(tag): tag for end in ends if end for tag in self._by_end.get(end[1], ())}
        return list(found.values())


def _select(selector: str, tags: list[Tag]) -> list[Tag]:
    try:
        means = soupsieve.compile(selector)
    except (SelectorSyntaxError, NotImplementedError, ValueError):  # pseudo-elements, newer selectors
        return []
    return [tag for tag in tags if means.match(tag)]


def _declarations(style: str) -> Declarations:
    found = {}
    for declaration in style.split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            found[name.strip().lower()] = value.replace("!important", "").strip().lower()
    return found
