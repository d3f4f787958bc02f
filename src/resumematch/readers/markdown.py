"""Markdown → Document: what a person sees of it, by way of the HTML that it stands for."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from resumematch.model.document import Document
from resumematch.readers.compose import Composer
from resumematch.readers.decode import decode
from resumematch.readers.html.page import check_tags, compose_page
from resumematch.readers.html.parse import parse_html
from resumematch.readers.length import check_markdown
from resumematch.readers.printable import printable

_TEMPLATE_TAG = re.compile(r"\{%-?[^%{}\n]{0,300}%\}|\{\{[^{}\n]{0,300}\}\}(?:\{:[^}\n]{0,100}\})?")  # Jekyll's, Hugo's
_NARROWEST_WRAP = 60  # characters; editors wrap at 72 to 100, so a shorter line was ended on purpose


def read_markdown(data: bytes, name: str, digest: str) -> Document:
    """Read Markdown by the CommonMark rules, with tables and strikethrough.

    Raises UnreadableInput when it stands for far more elements than a document holds.
    """
    source = _TEMPLATE_TAG.sub("", _without_front_matter(printable(decode(data))))
    check_markdown(name, source)
    markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = markdown.parse(source)
    for token in tokens:
        if token.type == "inline":
            _keep_deliberate_breaks(token)
    page = markdown.renderer.render(tokens, markdown.options, {})
    check_tags(page.count("<"), name)
    soup = parse_html(page)
    composer = Composer(name)
    compose_page(soup, composer)
    return composer.document(format="markdown", digest=digest)


def _keep_deliberate_breaks(inline: Token) -> None:
    """Turn a line end into a break where the next word would have fitted: its writer meant two lines."""
    lines = inline.content.split("\n")
    width = max(_NARROWEST_WRAP, *(len(line) for line in lines))
    breaks = [child for child in inline.children or () if child.type in ("softbreak", "hardbreak")]
    for child, (line, following) in zip(breaks, _pairs(lines), strict=False):
        if len(line.rstrip()) + 1 + len(following.split(" ", 1)[0]) <= width:
            child.type = "hardbreak"


def _pairs(lines: list[str]) -> Iterator[tuple[str, str]]:
    return zip(lines, (line.lstrip() for line in lines[1:]), strict=False)


def _without_front_matter(source: str) -> str:
    """Drop the YAML block that site generators put first."""
    if source.startswith("---\n"):
        end = source.find("\n---\n", 4)
        if end > 0 and ":" in source[4:end]:
            return source[end + 5 :]
    return source
