"""Puts the parts of a résumé together."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from resumematch.model.dates import month_number, union_months
from resumematch.model.document import Document
from resumematch.model.mention import Mentions
from resumematch.model.resume import Bullet, Position, Resume
from resumematch.model.taxonomy import Taxonomy
from resumematch.parsing.resume.bullets import bullets_of
from resumematch.parsing.resume.claims import names_in, names_in_head, with_claims
from resumematch.parsing.resume.contact import contact_of
from resumematch.parsing.resume.dates import calendar_of
from resumematch.parsing.resume.entries import Entry, entries_of
from resumematch.parsing.resume.headings import CORE, Part, parts_of
from resumematch.parsing.resume.joining import Joiner, joiner_of
from resumematch.parsing.resume.lexicon import lexicon_of
from resumematch.parsing.resume.margins import without_margins
from resumematch.parsing.resume.positions import head_of, positions_of
from resumematch.parsing.resume.resuming import with_resumed_columns
from resumematch.parsing.resume.rows import rows_of
from resumematch.parsing.resume.signs import Signs
from resumematch.parsing.resume.towns import with_towns
from resumematch.parsing.resume.unnamed import with_unnamed_jobs


@dataclass(slots=True)
class _Found:
    positions: list[Position]
    bullets: list[Bullet]
    names: list[tuple[int, int]]  # in the heads of entries


def parse_resume(document: Document, mentions: Mentions, taxonomy: Taxonomy, today: date) -> Resume:
    """Parse a résumé; `today` is the month that "present" means."""
    rows = without_margins(rows_of(document))
    lexicon = with_towns(lexicon_of(taxonomy), rows)
    signs = Signs(lexicon=lexicon, calendar=calendar_of(taxonomy))
    joiner = joiner_of(document.text, lexicon.compound_openers)
    parts = with_resumed_columns(parts_of(rows, lexicon, len(document.text)))
    parts = with_unnamed_jobs(parts, signs)
    found = _Found([], [], [])
    for part in parts:
        _collect(document, part, signs, joiner, found)
    first = _first_heading(parts)
    contact = contact_of(document, rows, lexicon, first)
    names = names_in(document, contact, first, found.names, signs)
    resume = Resume(
        document=document, contact=contact, sections=tuple(part.section for part in parts),
        positions=tuple(found.positions), experience_months=_months(parts, found.positions, today),
        bullets=tuple(sorted(found.bullets, key=lambda bullet: bullet.start)),
        mentions=(), names=names,
    )  # fmt: skip
    return with_claims(resume, mentions)


def _first_heading(parts: Sequence[Part]) -> int:
    return next(
        (part.section.start for part in parts if part.section.heading and part.section.kind in CORE), sys.maxsize
    )


def experience_months(positions: Iterable[Position], today: date) -> int | None:
    """Add up the months of the dated positions, overlaps counted once; None when nothing is dated."""
    now = today.year * 12 + today.month - 1
    ranges = []
    for position in positions:
        if position.start_date is None:
            continue
        start = month_number(position.start_date)
        end = now if position.current else month_number(position.end_date or position.start_date)
        ranges.append((start, max(start, end)))
    return union_months(ranges) if ranges else None


def _months(parts: Sequence[Part], positions: Sequence[Position], today: date) -> int | None:
    """Without a section of jobs there is no experience to date: 0, which is not the same as unknown."""
    named = any(part.section.heading for part in parts)
    if named and not positions and not any(part.section.kind == "experience" for part in parts):
        return 0
    return experience_months(positions, today)


def _collect(document: Document, part: Part, signs: Signs, joiner: Joiner, found: _Found) -> None:
    if part.listing:
        return
    kind = part.section.kind
    entries = entries_of(part.rows, signs)
    jobs = positions_of(entries, signs) if kind == "experience" else [(None, False)] * len(entries)
    current: int | None = None
    for entry, (job, paused) in zip(entries, jobs, strict=True):
        if paused:
            current = None
            continue
        if job:
            current = len(found.positions)
            found.positions.append(replace(job, end=min(job.end, max(part.section.end, job.start))))
        found.names += names_in_head(entry, job, kind, document, signs)
        project = _project(entry, signs) if kind == "projects" else None
        found.bullets += bullets_of(
            document, entry, joiner, signs.lexicon, kind=kind, position=current, project=project
        )


def _project(entry: Entry, signs: Signs) -> str | None:
    return head_of(entry, signs).first if entry.head else None
