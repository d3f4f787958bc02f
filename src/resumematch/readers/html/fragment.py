"""A text field that may hold HTML, HTML encoded once or twice, Markdown or plain lines → paragraphs."""

import html
import re

from resumematch.model.document import HiddenWhy
from resumematch.readers.compose import Paragraph, Piece
from resumematch.readers.html.blocks import BlockWalker
from resumematch.readers.html.parse import parse_html
from resumematch.readers.html.style import StyleSheet

_TAG = re.compile(r"</?(?:p|br|ul|ol|li|div|span|strong|b|em|i|u|a|h[1-6]|table|tr|td|section)\b[^<>]*>", re.I)
_ENCODED_TAG = re.compile(r"&(?:amp;)*lt;/?[a-z]", re.I)
_MAX_ENCODINGS = 3  # a board that escapes what was escaped before it stops at two
_MARK = re.compile(r"\s*(?:[•▪◦‣·∙●○■□➢➤✓✔*–-]|\d{1,2}[.)])\s+")


def paragraphs_of(text: str) -> tuple[list[Paragraph], list[tuple[str, HiddenWhy]]]:
    """Return a field's paragraphs, and what it hides."""
    for _ in range(_MAX_ENCODINGS):
        if _ENCODED_TAG.search(text):
            text = html.unescape(text)
    if not _TAG.search(text):
        return _plain(html.unescape(text)), []
    soup = parse_html(text)
    walker = BlockWalker(StyleSheet(soup))
    walker.walk(soup)
    return walker.paragraphs, walker.hidden


def _plain(text: str) -> list[Paragraph]:
    found = []
    for line in text.splitlines():
        mark = _MARK.match(line)
        words = Piece(text=line[mark.end() :] if mark else line)
        found.append(Paragraph(pieces=(words,), role="item", level=1) if mark else Paragraph(pieces=(words,)))
    return [paragraph if paragraph.text.strip() else Paragraph(gap=True) for paragraph in found]
