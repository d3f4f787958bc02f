"""What Markdown cannot show, done to a document as read: the bad examples of rules about files."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from resumematch.model.document import Document, HiddenText, Link, PageFacts

Spoil = Callable[[Document], Document]
PAGE = PageFacts(number=1, width=595, height=842)


def with_xray(**facts: Any) -> Spoil:
    """Change what the reader noted about the file."""
    return lambda document: replace(document, xray=replace(document.xray, **facts))


def with_page(**facts: Any) -> Spoil:
    """Give the document one page with these facts."""
    return with_xray(pages=(replace(PAGE, **facts),))


def with_file(**facts: Any) -> Spoil:
    """Change the file's name, format or number of pages."""
    return lambda document: replace(document, **facts)


def with_hidden(text: str) -> Spoil:
    """Add text that a machine reads and a person does not see."""
    return lambda document: replace(document, hidden_text=(HiddenText(text=text, page=1, why="white"),))


def linked_word(word: str, url: str) -> Spoil:
    """Make the document a PDF in which a word is a link."""

    def spoil(document: Document) -> Document:
        start = document.text.index(word)
        return replace(document, format="pdf", links=(Link(url=url, start=start, end=start + len(word)),))

    return spoil


def in_margin(word: str) -> Spoil:
    """Move the line that holds a word into the page's header."""

    def spoil(document: Document) -> Document:
        at = document.text.index(word)
        lines = tuple(replace(li, role="header") if li.start <= at < li.end else li for li in document.lines)
        return replace(document, lines=lines)

    return spoil


def without_heading(heading: str) -> Spoil:
    """Drop a heading and what stands below it, up to the end of the document."""
    return lambda document: _cut(document, document.text.index(heading))


def cut_after(words: str) -> Spoil:
    """End the document after these words."""
    return lambda document: _cut(document, document.text.index(words) + len(words))


def _cut(document: Document, end: int) -> Document:
    lines = tuple(replace(line, end=min(line.end, end)) for line in document.lines if line.start < end)
    links = tuple(link for link in document.links if link.end <= end)
    return replace(document, text=document.text[:end], lines=lines, links=links)


def on_one_page(document: Document) -> Document:
    """Put every line on page one."""
    lines = tuple(replace(line, page=1) for line in document.lines)
    return replace(document, lines=lines, pages=1, xray=replace(document.xray, pages=(PAGE,)))
