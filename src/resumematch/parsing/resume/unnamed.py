"""Sections → the same, with the jobs found where no heading says that there are jobs."""

from collections.abc import Sequence
from dataclasses import replace

from resumematch.parsing.resume.entries import entries_of
from resumematch.parsing.resume.headings import Part
from resumematch.parsing.resume.positions import Head, head_of
from resumematch.parsing.resume.signs import Signs


def with_unnamed_jobs(parts: Sequence[Part], signs: Signs) -> tuple[Part, ...]:
    """Where no section is one of jobs, make one of each part without a known heading that holds dated titles."""
    if any(part.section.kind == "experience" for part in parts):
        return tuple(parts)
    return tuple(cut for part in parts for cut in _cut(part, signs))


def _cut(part: Part, signs: Signs) -> list[Part]:
    named = bool(part.section.heading)
    if part.section.kind != "other" or (named and part.listing):
        return [part]
    heads = [head_of(entry, signs) for entry in entries_of(part.rows, signs) if entry.head]
    first = next((head.start for head in heads if _is_job(head, signs)), None)
    if first is None:
        return [part]
    start = part.section.start if named else first
    jobs = replace(
        part,
        section=replace(part.section, kind="experience", start=start),
        rows=tuple(row for row in part.rows if row.start >= start),
        listing=False,
    )
    above = tuple(row for row in part.rows if row.start < start)
    return [replace(part, section=replace(part.section, end=start), rows=above), jobs] if above else [jobs]


def _is_job(head: Head, signs: Signs) -> bool:
    lasted = head.dates is not None and not head.dates.single
    return head.titled and lasted and not signs.lexicon.degrees.first(head.title or "")
