"""Report → plain dicts, lists, strings and numbers: the JSON schema, keys in the order of their meaning."""

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from resumematch.model.comparison import Match
from resumematch.model.document import Document

if TYPE_CHECKING:
    from resumematch.model.report import ComparisonReport, DiffReport, JobReport, ResumeReport

SCHEMA_VERSION = 1


def resume_dict(report: "ResumeReport") -> dict[str, Any]:
    """Return the scan of a résumé."""
    resume, record = report.resume, report.record
    facts = [plain(fact) for fact in record.bullets]
    return {
        "schema_version": SCHEMA_VERSION,
        "kind": "resume",
        "document": _document(report.document),
        "contact": plain(resume.contact),
        "sections": plain(resume.sections),
        "positions": plain(resume.positions),
        "experience_months": resume.experience_months,
        "bullets": [{**plain(bullet), "facts": fact} for bullet, fact in zip(resume.bullets, facts, strict=True)],
        "skills": plain(record.skills),
        "life_cycles": plain(record.life_cycles),
        "both_ways": plain(record.both_ways),
        "guide": plain(report.guide),
        "findings": plain(report.findings),
        "scores": plain(report.scores),
        "summary": plain(report.summary),
        "receipt": _receipt(report),
        "hidden_text": plain(report.document.hidden_text),
        "xray": plain(report.document.xray),
    }


def job_dict(report: "JobReport") -> dict[str, Any]:
    """Return the scan of a job ad."""
    ad = plain(report.job)
    ad.pop("document")
    return {
        "schema_version": SCHEMA_VERSION,
        "kind": "job",
        "document": _document(report.document),
        **ad,
        "guide": plain(report.guide),
        "findings": plain(report.findings),
        "receipt": _receipt(report),
        "hidden_text": plain(report.document.hidden_text),
    }


def comparison_dict(report: "ComparisonReport") -> dict[str, Any]:
    """Return a comparison."""
    comparison = plain(report.comparison)
    comparison["requirements"] = [_match(match) for match in report.comparison.requirements]
    return {
        "schema_version": SCHEMA_VERSION,
        "kind": "comparison",
        "resume": resume_dict(report.resume),
        "job": job_dict(report.job),
        **comparison,
        "findings": plain(report.findings),
        "receipt": _receipt(report),
    }


def diff_dict(report: "DiffReport") -> dict[str, Any]:
    """Return what a rewrite gained and lost."""
    revision = report.revision
    return {
        "schema_version": SCHEMA_VERSION,
        "kind": "diff",
        "old": _document(report.old.document),
        "new": _document(report.new.document),
        "loses": revision.loses,
        "numbers": {"lost": plain(revision.lost_numbers), "gained": plain(revision.gained_numbers)},
        "skills": plain(revision.skills),
        "bullets": plain(revision.bullets),
        "shifts": plain(revision.shifts),
        "receipt": _receipt(report),
    }


def _match(match: Match) -> dict[str, Any]:
    rest = plain(match)
    return {**rest.pop("requirement"), **rest}


def _document(document: Document) -> dict[str, Any]:
    return {name: getattr(document, name) for name in ("name", "format", "sha256", "pages", "text")}


def _receipt(report: "ResumeReport | JobReport | ComparisonReport | DiffReport") -> dict[str, Any]:
    return {**plain(report.receipt), "options": dict(report.receipt.options)}


def plain(value: Any) -> Any:
    """Turn frozen types into dicts, field by field, and tuples into lists."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value
