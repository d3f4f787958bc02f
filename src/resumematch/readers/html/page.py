"""Reads a web page: the job ad that it carries as data, else what a person reads on it."""

import re

from bs4 import BeautifulSoup, Tag

from resumematch.model.document import Document
from resumematch.readers.compose import Composer
from resumematch.readers.decode import decode
from resumematch.readers.html.blocks import BlockWalker
from resumematch.readers.html.linked_data import find_job_posting
from resumematch.readers.html.parse import parse_html
from resumematch.readers.html.style import StyleSheet
from resumematch.readers.job_posting import compose_job_posting

_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.I)
_DECLARED_WITHIN = 4096  # bytes from the start of the page
_JOB_ITEM = '[itemtype*="schema.org/JobPosting" i]'
_MIN_MAIN_SHARE = 1 / 3  # of a page's words: a <main> with fewer is not where its text is


def read_html(data: bytes, name: str, digest: str) -> Document:
    """Read a web page."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    soup = parse_html(decode(data, declared[1].decode("ascii") if declared else None))
    posting = find_job_posting(soup)
    composer = Composer()
    hints = compose_job_posting(posting, composer) if posting else compose_page(soup, composer)
    return composer.document(name=name, format="html", digest=digest, hints=hints)


def compose_page(soup: BeautifulSoup, composer: Composer) -> tuple[tuple[str, str], ...]:
    """Write down what a person reads on a page; return what its markup says outright, as Document.hints."""
    walker = BlockWalker(StyleSheet(soup))
    root, hints = _own_text(soup)
    walker.walk(root)
    for paragraph in walker.paragraphs:
        composer.add(paragraph)
    for text, why in walker.hidden:
        composer.hide(text, why)
    return hints


def _own_text(soup: BeautifulSoup) -> tuple[Tag, tuple[tuple[str, str], ...]]:
    """Return the element that holds the document itself, without the site around it."""
    item = soup.select_one(_JOB_ITEM)
    if item:
        title = item.select_one("[itemprop=title]")
        return item, (("kind", "job"), *((("title", title.get_text(" ")),) if title else ()))
    main = soup.find("main") if soup.find(["nav", "script"]) else None
    if isinstance(main, Tag) and len(main.get_text()) >= _MIN_MAIN_SHARE * _shown_length(soup):
        return main, ()
    return soup, ()


def _shown_length(soup: BeautifulSoup) -> int:
    return len(soup.get_text()) - sum(len(tag.get_text()) for tag in soup.find_all(["script", "style"]))
