"""Fills the templates with the view of a report: style and script inlined, nothing loaded from anywhere."""

import base64
import hashlib
from functools import cache
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined

from resumematch.data import TEMPLATES, folder
from resumematch.model.report import ComparisonReport, JobReport, Report
from resumematch.render.html.comparison import view_comparison
from resumematch.render.html.job import view_job
from resumematch.render.html.pictures import Picture, draw_pages
from resumematch.render.html.resume import view_resume


def to_html(report: Report, source: bytes | None = None) -> str:
    """Write a report as HTML. `source` is the résumé's file, for pictures of its pages; without it, its text is set."""
    if isinstance(report, ComparisonReport):
        view = view_comparison(report, _pictures(report.resume.document.sha256, source))
    elif isinstance(report, JobReport):
        view = view_job(report)
    else:
        view = view_resume(report, _pictures(report.document.sha256, source))
    return render("report.html.j2", view=view)


def render(template: str, **values: Any) -> str:
    """Fill one template of templates/."""
    script = _text("report.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    values |= {"style": _text("report.css"), "script": script, "script_hash": digest}
    return environment().get_template(template).render(values)


@cache
def environment() -> Environment:
    """Return the template environment: everything escaped, every name that is not there an error."""
    return Environment(
        loader=FunctionLoader(_text), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


def _text(name: str) -> str:
    return (folder(TEMPLATES) / name).read_text("utf-8")


def _pictures(sha256: str, source: bytes | None) -> tuple[Picture, ...]:
    if source is None or hashlib.sha256(source).hexdigest() != sha256 or b"%PDF-" not in source[:1024]:
        return ()
    return draw_pages(source)
