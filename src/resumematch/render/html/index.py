"""A ranking → its index page."""

from collections.abc import Sequence

from resumematch.model.ranking import Market, Row
from resumematch.render.html.page import render
from resumematch.render.words import count_of, number


def to_index(rows: Sequence[Row], against: str, market: Market | None) -> str:
    """Write the page that lists the documents, best first, each with a link to its report."""
    shown = [
        {
            "name": row.name,
            "report": row.report,
            "title": row.title,
            "score": number(row.score),
            "span": f"{number(row.floor)}–{number(row.ceiling)}",
            "required": f"{row.required_met} of {row.required_total}",
            "rung": row.rung or "",
            "gaps": ", ".join(row.gaps),
        }
        for row in rows
        if row.error is None
    ]
    unread = [row for row in rows if row.error is not None]
    count = count_of(len(rows), "document")
    return render("index.html.j2", rows=shown, unread=unread, against=against, count=count, market=market)
