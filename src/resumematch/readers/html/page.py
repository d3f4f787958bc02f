"""Reads a web page: a résumé, or a job ad that a job board saved."""

import re

from bs4 import BeautifulSoup

from resumematch.model.document import Document
from resumematch.readers.compose import Composer
from resumematch.readers.decode import decode
from resumematch.readers.html.blocks import BlockWalker
from resumematch.readers.html.style import StyleSheet
from resumematch.readers.printable import printable

_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.I)
_XML_PROLOG = re.compile(r"^\s*<\?xml[^>]*>")  # with it, Beautiful Soup warns of XML; XHTML reads well as HTML
_NOTHING = "<html></html>"
_DECLARED_WITHIN = 4096  # bytes from the start of the page


def read_html(data: bytes, name: str, digest: str) -> Document:
    """Read a web page."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    soup = parse_html(decode(data, declared[1].decode("ascii") if declared else None))
    return compose_page(soup).document(name=name, format="html", digest=digest)


def parse_html(source: str) -> BeautifulSoup:
    """Parse HTML, however broken; lxml closes the elements that authors may leave open."""
    return BeautifulSoup(_XML_PROLOG.sub("", printable(source)) or _NOTHING, "lxml")


def compose_page(soup: BeautifulSoup) -> Composer:
    """Write down what a person reads on a page."""
    walker = BlockWalker(StyleSheet(soup))
    walker.walk(soup)
    composer = Composer()
    for paragraph in walker.paragraphs:
        composer.add(paragraph)
    for text, why in walker.hidden:
        composer.hide(text, why)
    return composer
