"""Mentions × text → the mentions that do not stand in an order to a machine: who commands a program proves nothing."""

from dataclasses import replace

from resumematch.model.document import Document
from resumematch.model.mention import Mentions
from resumematch.model.taxonomy import Taxonomy
from resumematch.phrases import finder

ENDS = (".", "!", "?")
MOST_LINES = 4  # that one order runs over


def without_orders(mentions: Mentions, document: Document, taxonomy: Taxonomy) -> Mentions:
    """Leave out what is mentioned in a line that gives orders to a program, up to the order's end."""
    orders = finder(taxonomy.terms("wording-instruction")).spans(document.text)
    spans = [_lines(document.text, start, end) for start, end in orders]
    if not spans:
        return mentions
    kept = tuple(one for one in mentions.skills if not any(start <= one.start < end for start, end in spans))
    return replace(mentions, skills=kept)


def _lines(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span from the start of an order's first line to the end of the line that ends its sentence."""
    first = text.rfind("\n", 0, start) + 1
    stop = end
    for _ in range(MOST_LINES):
        stop = text.find("\n", stop)
        if stop == -1:
            return first, len(text)
        if text[first:stop].rstrip().endswith(ENDS) or not text[stop : stop + 2].strip():
            return first, stop
        stop += 1
    return first, stop
