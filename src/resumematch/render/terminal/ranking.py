"""A ranking on a terminal."""

from collections.abc import Iterator, Mapping, Sequence

from resumematch.model.ranking import Market, MarketGap, Row
from resumematch.render.terminal.page import Page
from resumematch.render.words import count_of, first_gaps, number

MOST_GAPS = 10
MOST_OF_A_ROW = 4  # gaps in a row of the table; they are in the order of their weight


def ranking_to_terminal(
    rows: Sequence[Row], against: str, market: Market | None, names: Mapping[str, str], *, color: bool, width: int
) -> str:
    """Write the table of documents, best first, then what could not be read, then the market.

    `names` holds the names of skills by their ids.
    """
    page = Page(color=color, width=width)
    read = [row for row in rows if row.error is None]
    page.line(f"{count_of(len(rows), 'document')} against {against}", style="bold")
    page.gap()
    page.rows([("score", "floor–ceil", "required", "file", "gaps")], widths=[5, 10, 8, 28, None], indent=0)
    page.rows((_row(row, names) for row in read), widths=[5, 10, 8, 28, None], indent=0)
    unread = [row for row in rows if row.error is not None]
    if unread:
        page.heading(f"{count_of(len(unread), 'document')} could not be judged")
        page.rows(((row.error or "", row.name, row.message or "") for row in unread), widths=[10, 28, None])
    if market:
        _show_market(page, market, names)
    return page.text()


def _row(row: Row, names: Mapping[str, str]) -> tuple[str, ...]:
    span = f"{number(row.floor)}–{number(row.ceiling)}" if row.score is not None else (row.grade or "")
    return (
        number(row.score),
        span,
        f"{row.required_met} of {row.required_total}",
        row.name,
        first_gaps(row.gaps, names, MOST_OF_A_ROW),
    )


def _show_market(page: Page, market: Market, names: Mapping[str, str]) -> None:
    page.heading(f"What blocks most, over {count_of(market.ads, 'ad')}")
    page.rows(_gaps(market.gaps[:MOST_GAPS], names), widths=[10, 28, None])
    if market.edits:
        page.heading("Edits that help most, if they are true")
        page.rows(_gaps(market.edits, names), widths=[10, 28, None])


def _gaps(gaps: Sequence[MarketGap], names: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    for gap in gaps:
        gain = f"+{gap.gain:.1f} points in all" if gap.gain else ""
        yield count_of(gap.ads, "ad"), names.get(gap.skill, gap.skill), gain
