"""Report → JSON text: the same bytes for the same report."""

import json

from resumematch.model.report import Report


def to_json(report: Report) -> str:
    """Write a report as JSON with a newline at its end."""
    return json.dumps(report.to_dict(), ensure_ascii=False, indent=1) + "\n"
