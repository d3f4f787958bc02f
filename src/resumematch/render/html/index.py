"""A ranking → its index page."""

from collections.abc import Mapping, Sequence

from resumematch.model.ranking import Market, Row
from resumematch.render.html.page import render
from resumematch.render.words import count_of, first_gaps, number

MOST_GAPS = 8
"""Gaps shown in a row; the rest stands in the document's own report."""


def to_index(rows: Sequence[Row], against: str, market: Market | None, names: Mapping[str, str]) -> str:
    """Write the page that lists the documents, best first, each with a link to its report.

    `names` holds the names of skills by their ids.
    """
    titled = len({row.title for row in rows}) > 1  # against one ad, every row has that ad's title
    shown = [
        {
            "name": row.name,
            "report": row.report,
            "title": row.title if titled else None,
            "score": number(row.score),
            "span": f"{number(row.floor)}–{number(row.ceiling)}",
            "required": f"{row.required_met} of {row.required_total}",
            "rung": row.rung or "",
            "gaps": first_gaps(row.gaps, names, MOST_GAPS),
        }
        for row in rows
        if row.error is None
    ]
    unread = [row for row in rows if row.error is not None]
    count = count_of(len(rows), "document")
    return render("index.html.j2", rows=shown, unread=unread, against=against, count=count, market=market, names=names)
