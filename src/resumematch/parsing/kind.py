"""Tells a résumé from a job ad."""

import re
from typing import Literal

from resumematch.model.document import Document
from resumematch.model.taxonomy import Taxonomy
from resumematch.phrases import finder

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++\.\w")
PERIOD = re.compile(
    r"\b(?:19|20)\d\d\b\s*[-–—]+\s*(?:(?:\w+\.?\s+)?(?:19|20)\d\d|present|now|today|current)\b", re.IGNORECASE
)
HEADINGS = ("experience-headings", "education-headings", "skills-headings", "summary-headings", "projects-headings")
# What each sign of a résumé is worth, in phrases of a job ad. Contact data and a run of dated stations weigh most:
# an ad seldom prints either. A heading alone weighs less, for ads have "Experience" and "Skills" too.
CONTACT, PERIODS, HEADING = 3.0, 1.5, 1.0
MAX_PERIODS = 4
TOP = 1000  # characters in which a résumé's contact data stand


def guess_kind(document: Document, taxonomy: Taxonomy) -> Literal["resume", "job"]:
    """Guess from contact lines, dated stations, headings and the way the text addresses its reader."""
    hints = dict(document.hints)
    if "name" in hints:
        return "resume"  # a person's label is a "title" too
    if "title" in hints:
        return "job"
    text = document.text
    ad = float(_distinct(text, taxonomy.terms("ad-phrases")))
    person = float(_distinct(text, taxonomy.terms("own-words")))
    person += CONTACT if EMAIL.search(text[:TOP]) or _mail_link(document) else 0.0
    person += PERIODS * min(len(PERIOD.findall(text)), MAX_PERIODS)
    person += HEADING * _headings(document, taxonomy)
    return "job" if ad > person else "resume"


def _distinct(text: str, terms: tuple[str, ...]) -> int:
    return len({text[start:end].casefold() for start, end in finder(terms).spans(text)})


def _mail_link(document: Document) -> bool:
    return any(link.url.startswith("mailto:") for link in document.links)


def _headings(document: Document, taxonomy: Taxonomy) -> int:
    known = {term for name in HEADINGS for term in taxonomy.terms(name)}
    lines = {document.text[line.start : line.end].strip(" \t:=#-").casefold() for line in document.lines}
    return len(known & lines)
