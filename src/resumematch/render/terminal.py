"""Report → text for a terminal: quiet, aligned, like a good linter's."""

from resumematch.model.report import Report


def to_terminal(report: Report, *, color: bool, width: int) -> str:
    """Write a report as text of at most `width` columns; colour only when asked."""
    raise NotImplementedError(report, color, width)
