"""Report → JSON text: the same bytes for the same report."""

import json
from collections.abc import Sequence

from resumematch.model.plain import SCHEMA_VERSION, plain
from resumematch.model.ranking import Market, Row
from resumematch.model.report import DiffReport, Report


def to_json(report: Report | DiffReport) -> str:
    """Write a report as JSON with a newline at its end."""
    return json.dumps(report.to_dict(), ensure_ascii=False, indent=1) + "\n"


def rows_to_json(rows: Sequence[Row], market: Market | None) -> str:
    """Write a ranking, and for many ads the market, as JSON."""
    found = {
        "schema_version": SCHEMA_VERSION,
        "kind": "ranking",
        "rows": [row.to_dict() for row in rows],
        "market": plain(market) if market else None,
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"
