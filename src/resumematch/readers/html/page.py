"""Reads a web page: the job ad that it carries as data, else what a person reads on it."""

import re

from bs4 import BeautifulSoup, Tag

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document
from resumematch.readers.compose import Composer
from resumematch.readers.decode import decode
from resumematch.readers.html.blocks import BlockWalker
from resumematch.readers.html.linked_data import find_job_posting
from resumematch.readers.html.parse import parse_html
from resumematch.readers.html.site import remove_forms_and_imprint, remove_other_jobs, without_controls
from resumematch.readers.html.style import StyleSheet
from resumematch.readers.job_posting import compose_job_posting
from resumematch.readers.limits import MAX_HTML_TAGS

_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.I)
_DECLARED_WITHIN = 4096  # bytes from the start of the page
_JOB_ITEM = '[itemtype*="schema.org/JobPosting" i]'
_OF_A_SITE = ["nav", "script", "button", "form"]  # a document saved from a word processor has none
_MIN_MAIN_SHARE = 1 / 3  # of a page's words: a <main> with fewer is not where its text is


def read_html(data: bytes, name: str, digest: str) -> Document:
    """Read a web page.

    Raises UnreadableInput when it holds far more elements than a document.
    """
    check_tags(data.count(b"<"), name)
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    soup = parse_html(decode(data, declared[1].decode("ascii") if declared else None))
    posting = find_job_posting(soup)
    composer = Composer(name)
    hints = compose_job_posting(posting, composer) if posting else compose_page(soup, composer)
    return composer.document(format="html", digest=digest, hints=hints)


def check_tags(count: int, name: str) -> None:
    """Raise UnreadableInput when a page has more tags than any document."""
    if count > MAX_HTML_TAGS:
        advice = f"holds over {MAX_HTML_TAGS:,} tags, far more than a document; save the document's page alone."
        raise UnreadableInput(name, "too-large", advice)


def compose_page(soup: BeautifulSoup, composer: Composer) -> tuple[tuple[str, str], ...]:
    """Write down what a person reads on a page; return what its markup says outright, as Document.hints."""
    walker = BlockWalker(StyleSheet(soup))
    root, hints = _own_text(soup)
    of_a_site = soup.find(_OF_A_SITE) is not None
    if of_a_site:
        remove_other_jobs(root)
        remove_forms_and_imprint(root)
    walker.walk(root)
    for paragraph in without_controls(walker.paragraphs) if of_a_site else walker.paragraphs:
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
    main = soup.find("main") if soup.find(_OF_A_SITE) else None
    if isinstance(main, Tag) and len(main.get_text()) >= _MIN_MAIN_SHARE * _shown_length(soup):
        return main, ()
    return soup, ()


def _shown_length(soup: BeautifulSoup) -> int:
    return len(soup.get_text()) - sum(len(tag.get_text()) for tag in soup.find_all(["script", "style"]))
