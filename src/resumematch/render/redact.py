"""Report → the same report without the person: name, contact lines and links become blocks of the same length.

Same length, so that every offset still points where it did and every quote is still a quote.
"""

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from pathlib import PurePath
from typing import Any

from resumematch.model.ranking import Row
from resumematch.model.report import ComparisonReport, DiffReport, JobReport, Report, ResumeReport
from resumematch.model.resume import Resume

BLOCK = "█"
SUFFIXES = frozenset({".pdf", ".docx", ".txt", ".md", ".html", ".htm", ".json"})
SHORTEST = 3  # letters of a name's part worth hiding; "de" and "Li" alone would blacken half the text


def redact(report: Report) -> Report:
    """Return the report without the person; a job ad has none and comes back as it is."""
    if isinstance(report, JobReport):
        return report
    resume = report.resume.resume if isinstance(report, ComparisonReport) else report.resume
    hidden = _pattern(resume)
    if isinstance(report, ComparisonReport):
        left = _anonymous(_masked(report.resume, hidden))
        ad = report.job
        masked: ComparisonReport = replace(_masked(replace(report, resume=left, job=ad), hidden), job=ad)
        return masked
    return _anonymous(_masked(report, hidden))


def redact_diff(report: DiffReport) -> DiffReport:
    """Return the report without the person; what is hidden in one version is hidden in both."""
    hidden = _pattern(report.old.resume, report.new.resume)
    masked: DiffReport = _masked(report, hidden)
    return replace(masked, old=_anonymous(masked.old, "old"), new=_anonymous(masked.new, "new"))


def _pattern(*resumes: Resume) -> re.Pattern[str]:
    secrets = {secret for resume in resumes for secret in _secrets(resume)}
    longest_first = sorted(secrets, key=lambda text: (-len(text), text))
    return re.compile("|".join(map(_however_broken, longest_first)) or r"(?!)", re.IGNORECASE)


def _however_broken(secret: str) -> str:
    """Return a pattern of the text, over line ends too, where a word may be hyphenated."""
    return r"\s{1,100}".join(r"(?:-\s{0,9}\n\s{0,9})?".join(map(re.escape, word)) for word in secret.split())


def redact_row(row: Row, number: int) -> Row:
    """Return the row of a résumé without its file's name, which tends to be the person's. Its SHA-256 still tells
    whoever has the file which it is; `number` is its place among the documents, as in the names of the reports."""
    name = f"{number:05}{redact_name(row.name, '')}"
    return replace(row, name=name, address=name)


def redact_name(name: str, instead: str = "resume") -> str:
    """Return a file's name without the person: its suffix alone is kept, when it is that of a document."""
    suffix = PurePath(name).suffix.lower()
    return instead + (suffix if suffix in SUFFIXES else "")


def _anonymous(report: ResumeReport, name: str = "resume") -> ResumeReport:
    document = report.document
    xray = replace(document.xray, title=None, author=None)
    document = replace(document, name=f"{name}.{document.format}", xray=xray, hints=(), links=())
    return replace(report, document=document, resume=replace(report.resume, document=document))


def _secrets(resume: Resume) -> set[str]:
    contact = resume.contact
    name = contact.name or ""
    parts = [part for part in re.split(r"[\s,]+", name) if len(part.strip(".")) >= SHORTEST]
    found = {name, *parts, *contact.emails, *contact.phones, *contact.links, *_contact_lines(resume)}
    found |= {link.url for link in resume.document.links}
    return {text for text in found if len(text) >= SHORTEST}


def _contact_lines(resume: Resume) -> Iterable[str]:
    first = next((section.start for section in resume.sections if section.heading), 0)
    contact = (*resume.contact.emails, *resume.contact.phones, *resume.contact.links)
    text = resume.document.text
    for line in resume.document.lines:
        printed = text[line.start : line.end]
        if (line.start < first and len(printed) < 200) and any(item in printed for item in contact):
            yield printed


def _masked(value: Any, hidden: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return hidden.sub(lambda match: re.sub(r"\S", BLOCK, match[0]), value)
    if isinstance(value, tuple):
        return tuple(_masked(item, hidden) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _masked(getattr(value, field.name), hidden) for field in fields(value)})
    return value
