"""Where a résumé names people, employers, schools and places, and which mentions are none of these."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile

from resumematch.model.document import Document
from resumematch.model.mention import Mentions
from resumematch.model.resume import Contact, Position, Resume, SectionKind
from resumematch.parsing.resume.contact import reach_spans
from resumematch.parsing.resume.entries import Entry
from resumematch.parsing.resume.places import MAX_WORDS
from resumematch.parsing.resume.positions import SEPARATOR
from resumematch.parsing.resume.rows import Row
from resumematch.parsing.resume.signs import Signs

Span = tuple[int, int]
_CELL = re.compile(r"[^|•·\t]+")  # of a line of contacts
_PART = re.compile(r"[^,|•·–—\t()@/]+")  # of a head in which schools stand


def with_claims(resume: Resume, mentions: Mentions) -> Resume:
    """Return the résumé with those of the mentions that claim something: not negated, and outside of names."""
    claims = (one for one in mentions.skills if not one.negated and not resume.in_name(one.start, one.end))
    return replace(resume, mentions=tuple(claims))


def names_in(
    document: Document, contact: Contact, first: int, entries: Iterable[Span], signs: Signs
) -> tuple[Span, ...]:
    """Return where names stand, in the order of the text: the person, addresses, and those in the heads of entries.

    Args:
        document: the résumé.
        contact: who it is of.
        first: where the first section starts.
        entries: the names in heads of entries.
        signs: what tells a title.
    """
    at = document.text.find(contact.name) if contact.name else -1
    own = [(at, at + len(contact.name))] if contact.name and at >= 0 else []
    return tuple(
        sorted({*reach_spans(document, signs.lexicon), *own, *_homes(document, contact, first, signs), *entries})
    )


def _homes(document: Document, contact: Contact, first: int, signs: Signs) -> Iterator[Span]:
    """Find "Bandung, Java" beside an e-mail address or a telephone number above the first section."""
    reach = (*contact.emails, *contact.phones)
    for line in takewhile(lambda line: line.start < first, document.lines):
        printed = document.text[line.start : line.end]
        if any(each in printed for each in reach):
            for part in _CELL.finditer(printed):
                if "," in part[0] and len(part[0].split()) <= MAX_WORDS and not signs.lexicon.titles.first(part[0]):
                    yield line.start + part.start(), line.start + part.end()


def names_in_head(
    entry: Entry, job: Position | None, kind: SectionKind, document: Document, signs: Signs
) -> Iterator[Span]:
    """Find the names in the head of an entry: the employer and what follows it, the school, the place by the dates."""
    for row in entry.head:
        yield from _places(row, job, signs)
        if kind == "education":
            yield from _schools(row, signs)
    if job is not None and job.organization:
        yield from _employer(document.text, job, job.organization)


def _employer(text: str, job: Position, name: str) -> Iterator[Span]:
    """Find the employer, with the place behind it up to a separator or the title."""
    at = text.find(name, job.start, job.end)
    if at < 0:
        return
    end = at + len(name)
    line = text.find("\n", end)
    rest = text[end : line if line >= 0 else len(text)]
    cut = SEPARATOR.search(rest)
    rest = rest[: cut.start()] if cut else rest
    title = rest.find(job.title) if job.title else -1
    yield at, end + (len(rest[:title]) if title >= 0 else len(rest))


def _places(row: Row, job: Position | None, signs: Signs) -> Iterator[Span]:
    """Find what stands behind a comma after the dates of a row."""
    dates = signs.dates_in(row.text)
    rest = row.text[dates[-1].last :] if dates else ""
    named = (job.title, job.organization) if job is not None else ()
    if rest.lstrip().startswith(",") and not any(name and name in rest for name in named):
        yield row.start + dates[-1].last, row.end


def _schools(row: Row, signs: Signs) -> Iterator[Span]:
    """Find the parts of a row that hold a word of schools and no degree."""
    for part in _PART.finditer(row.text):
        if signs.lexicon.schools.first(part[0]) and not signs.lexicon.degrees.first(part[0]):
            yield row.start + part.start(), row.start + part.end()
