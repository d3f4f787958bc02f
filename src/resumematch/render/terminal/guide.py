"""The career guide: coverage, rung, moves and next steps."""

from collections.abc import Sequence

from resumematch.model.document import Document
from resumematch.model.guide import Guide, GuideItem, GuideMove
from resumematch.render.place import place
from resumematch.render.terminal.page import Page, quoted

MOST_LACKING = 5  # items with their advice, the guide's weightiest first; of the others the names do


def show_coverage(page: Page, document: Document, guide: Guide) -> None:
    """Write which guide skills and responsibilities are covered, thin or gaps."""
    page.heading(f"{guide.title} guide")
    for title, items in (("skills", guide.skills), ("responsibilities", guide.responsibilities)):
        for status in ("covered", "thin", "gap"):
            some = [item for item in items if item.status == status]
            if some and status == "covered":
                page.rows([(status, f"{len(some)} of {len(items)} {title}: " + _names(some))], widths=[8, None])
            elif some:
                most = len(some) if page.full else MOST_LACKING
                page.rows(((status, _lacking(document, item)) for item in some[:most]), widths=[8, None])
            if status != "covered" and not page.full and len(some) > MOST_LACKING:
                rest = some[MOST_LACKING:]
                page.rows([("", f"and {len(rest)} more {title}: {_names(rest)}")], widths=[8, None])


def show_career(page: Page, guide: Guide) -> None:
    """Write the rung that the evidence supports, where it leads, and the next steps."""
    if guide.level is not None:
        low, high = guide.level.salary_usd
        page.heading(f"Rung: {guide.level.title} · USD {low:,}–{high:,} a year")
        page.line(guide.level.salary_note, style="dim", indent=2)
        page.line("; ".join(guide.level.because), indent=2)
        if guide.level.next_title and guide.level.next_lacks:
            page.line(f"for {guide.level.next_title}: " + "; ".join(guide.level.next_lacks), indent=2)
    if guide.progression or guide.transitions:
        page.heading("Where it leads")
        page.rows((_move(move) for move in (*guide.progression, *guide.transitions)), widths=[26, 8, None])
    if guide.next_steps:
        page.heading("Next steps of the guide")
        page.rows(((step.status, step.title) for step in guide.next_steps), widths=[8, None])
    if guide.demand:
        page.heading("The market, by the guide")
        page.rows(_market(guide), widths=[18, None])


def _market(guide: Guide) -> list[tuple[str, str]]:
    bands = (f"{rung.title} {rung.salary_usd[0]:,}–{rung.salary_usd[1]:,}" for rung in guide.rungs)
    facts = (
        ("demand", " ".join(guide.demand)),
        ("bands, USD a year", " · ".join(bands)),
        ("employers", ", ".join(guide.employers)),
        ("sectors", ", ".join(guide.hiring_sectors)),
        ("your focus", ", ".join(area.name for area in guide.focus_areas)),
        ("your sectors", ", ".join(sector.name for sector in guide.sectors)),
    )
    return [(name, fact) for name, fact in facts if fact]


def _names(items: Sequence[GuideItem]) -> str:
    return " · ".join(item.name for item in items)


def _lacking(document: Document, item: GuideItem) -> str:
    if not item.because:
        return f"{item.name}: {item.advice}"
    first = item.because[0]
    return f"{item.name}: {quoted(first.quote, 60)} {place(document, first.start)}"


def _move(move: GuideMove) -> tuple[str, str, str]:
    total = len(move.have) + len(move.missing)
    return (
        move.title,
        f"{len(move.have)} of {total}",
        "lacks " + ", ".join(move.missing_names) if move.missing else "all there",
    )
