"""Report → text for a terminal: quiet, aligned, like a good linter's."""

from resumematch.model.report import ComparisonReport, JobReport, Report
from resumematch.render.terminal.page import Page


def to_terminal(report: Report, *, color: bool, width: int, full: bool = False) -> str:
    """Write a report as text of at most `width` columns; colour only when asked, every finding only when `full`."""
    page = Page(color=color, width=width, full=full)
    if isinstance(report, ComparisonReport):
        from resumematch.render.terminal.comparison import show_comparison

        show_comparison(page, report)
    elif isinstance(report, JobReport):
        from resumematch.render.terminal.job import show_job

        show_job(page, report)
    else:
        from resumematch.render.terminal.resume import show_resume

        show_resume(page, report)
    return page.text()
