"""HTML source → a tree, however broken the source is."""

import re

from bs4 import BeautifulSoup

from resumematch.readers.printable import printable

_XML_PROLOG = re.compile(r"^\s*<\?xml[^>]*>")  # with it, Beautiful Soup warns of XML; XHTML reads well as HTML
_NOTHING = "<html></html>"


def parse_html(source: str) -> BeautifulSoup:
    """Parse HTML with lxml, which closes the elements that authors may leave open."""
    return BeautifulSoup(_XML_PROLOG.sub("", printable(source)) or _NOTHING, "lxml")
