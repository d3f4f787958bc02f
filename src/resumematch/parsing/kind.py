"""Tells a résumé from a job ad."""

import re
from typing import Literal

from resumematch.model.document import Document
from resumematch.model.taxonomy import Taxonomy
from resumematch.parsing.resume.dates import calendar_of
from resumematch.phrases import finder

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++\.\w")
OFFICE = re.compile(
    r"(?:jobs?|careers?|hr|recruit\w{0,8}|hiring|talent|apply|bewerbung|karriere|people|info)[@.+_-]", re.IGNORECASE
)
HEADINGS = ("experience-headings", "education-headings", "skills-headings", "summary-headings", "projects-headings")
# What each sign of a résumé is worth, in phrases of a job ad. Contact data and a run of dated stations weigh most:
# an ad seldom prints either. A heading alone weighs less, for ads have "Experience" and "Skills" too.
CONTACT, PERIODS, HEADING = 3.0, 1.5, 1.0
IMPERSONAL = 1.5  # neither contact data nor any dated station: hardly anybody's life
MAX_LINE = 150  # characters of a line that heads a station
MAX_PERIODS = 4
TOP = 1000  # characters in which a résumé's contact data stand


def guess_kind(document: Document, taxonomy: Taxonomy) -> Literal["resume", "job"]:
    """Guess from contact lines, dated stations, headings and the way the text addresses its reader."""
    if (said := dict(document.hints).get("kind")) in ("resume", "job"):
        return "job" if said == "job" else "resume"
    contact, periods = _has_contact(document), _periods(document, taxonomy)
    ad = _distinct(document.text, taxonomy.terms("ad-phrases")) + (0.0 if contact or periods else IMPERSONAL)
    person = _distinct(document.text, taxonomy.terms("own-words")) + (CONTACT if contact else 0.0)
    person += PERIODS * periods + HEADING * _headings(document, taxonomy)
    return "job" if ad > person else "resume"


def _has_contact(document: Document) -> bool:
    """Tell whether the top names a person's address, not an office's."""
    found = [match.group() for match in EMAIL.finditer(document.text[:TOP])]
    found += [link.url[7:] for link in document.links if link.url.startswith("mailto:")]
    return any(not OFFICE.match(address) for address in found)


def _periods(document: Document, taxonomy: Taxonomy) -> int:
    """Count the short lines with a range of dates, up to MAX_PERIODS."""
    calendar, found = calendar_of(taxonomy), 0
    for line in document.lines:
        if line.end - line.start <= MAX_LINE:
            found += any(not date.single for date in calendar.find(document.text[line.start : line.end]))
        if found == MAX_PERIODS:
            break
    return found


def _distinct(text: str, terms: tuple[str, ...]) -> int:
    return len({text[start:end].casefold() for start, end in finder(terms).spans(text)})


def _headings(document: Document, taxonomy: Taxonomy) -> int:
    known = {term for name in HEADINGS for term in taxonomy.terms(name)}
    lines = {document.text[line.start : line.end].strip(" \t:=#-").casefold() for line in document.lines}
    return len(known & lines)
