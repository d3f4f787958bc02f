"""A page's schema.org data (JSON-LD) → the job posting it describes."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup

from resumematch.readers.job_posting import Posting, job_postings

_LINKED_DATA = re.compile(r"application/ld\+json", re.I)
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?://\s*\]\]>|\]\]>|-->)\s*$")


def find_job_posting(soup: BeautifulSoup) -> Posting | None:
    """Return the page's job posting; of several, the one with most to say: others are teasers of similar jobs."""
    found = [posting for data in _linked_data(soup) for posting in job_postings(data)]
    return max(found, key=lambda posting: len(str(posting.get("description", ""))), default=None)


def _linked_data(soup: BeautifulSoup) -> Iterator[Any]:
    for script in soup.find_all("script"):
        if _LINKED_DATA.match(html.unescape(str(script.get("type") or ""))):  # some sites encode the plus sign
            source = _WRAPPING.sub("", script.get_text())
            try:
                yield json.loads(source, strict=False)
            except (ValueError, RecursionError):
                continue
