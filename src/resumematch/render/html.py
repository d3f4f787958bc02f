"""Report → one self-contained HTML page."""

from resumematch.model.report import Report


def to_html(report: Report) -> str:
    """Write a report as HTML."""
    raise NotImplementedError(report)
