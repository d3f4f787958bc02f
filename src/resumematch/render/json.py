"""Report → the JSON of docs/contract.md: keys in the order of their meaning, the same bytes for the same report."""

import json
from dataclasses import fields, is_dataclass
from typing import Any

from resumematch.model.comparison import Match
from resumematch.model.document import Document
from resumematch.model.report import SCHEMA_VERSION, ComparisonReport, JobReport, Report, ResumeReport


def to_json(report: Report) -> str:
    """Write a report as JSON text with a newline at its end."""
    return json.dumps(to_dict(report), ensure_ascii=False, indent=1) + "\n"


def to_dict(report: Report) -> dict[str, Any]:
    """Turn a report into plain dicts, lists, strings and numbers."""
    if isinstance(report, ComparisonReport):
        return _comparison(report)
    return _job(report) if isinstance(report, JobReport) else _resume(report)


def _resume(report: ResumeReport) -> dict[str, Any]:
    resume, record = report.resume, report.record
    facts = [_plain(fact) for fact in record.bullets]
    return {
        "schema_version": SCHEMA_VERSION,
        "kind": "resume",
        "document": _document(report.document),
        "contact": _plain(resume.contact),
        "sections": _plain(resume.sections),
        "positions": _plain(resume.positions),
        "experience_months": resume.experience_months,
        "bullets": [{**_plain(bullet), "facts": fact} for bullet, fact in zip(resume.bullets, facts, strict=True)],
        "skills": _plain(record.skills),
        "life_cycles": _plain(record.life_cycles),
        "both_ways": _plain(record.both_ways),
        "guide": _plain(report.guide),
        "findings": _plain(report.findings),
        "scores": _plain(report.scores),
        "receipt": _receipt(report),
        "hidden_text": _plain(report.document.hidden_text),
        "xray": _plain(report.document.xray),
    }


def _job(report: JobReport) -> dict[str, Any]:
    ad = _plain(report.job)
    ad.pop("document")
    return {
        "schema_version": SCHEMA_VERSION,
        "kind": "job",
        "document": _document(report.document),
        **ad,
        "guide": _plain(report.guide),
        "findings": _plain(report.findings),
        "receipt": _receipt(report),
        "hidden_text": _plain(report.document.hidden_text),
    }


def _comparison(report: ComparisonReport) -> dict[str, Any]:
    comparison = _plain(report.comparison)
    comparison["requirements"] = [_match(match) for match in report.comparison.requirements]
    return {
        "schema_version": SCHEMA_VERSION,
        "kind": "comparison",
        "resume": _resume(report.resume),
        "job": _job(report.job),
        **comparison,
        "findings": _plain(report.findings),
        "receipt": _receipt(report),
    }


def _match(match: Match) -> dict[str, Any]:
    rest = _plain(match)
    return {**rest.pop("requirement"), **rest}


def _document(document: Document) -> dict[str, Any]:
    return {name: getattr(document, name) for name in ("name", "format", "sha256", "pages", "text")}


def _receipt(report: Report) -> dict[str, Any]:
    return {**_plain(report.receipt), "options": dict(report.receipt.options)}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value
