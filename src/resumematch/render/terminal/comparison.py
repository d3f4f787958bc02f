"""A résumé held against a job ad on a terminal."""

from resumematch.model.comparison import Comparison, Fit, Match
from resumematch.model.document import Document
from resumematch.model.report import ComparisonReport
from resumematch.render.gap_groups import GapGroup, group_gaps
from resumematch.render.place import place
from resumematch.render.requirement_order import by_importance
from resumematch.render.terminal.findings import show_findings
from resumematch.render.terminal.guide import show_career, show_coverage
from resumematch.render.terminal.job import show_ad
from resumematch.render.terminal.page import Page, clean, quoted
from resumematch.render.terminal.resume import show_ladder, show_summary
from resumematch.render.words import number


def show_comparison(page: Page, report: ComparisonReport) -> None:
    """Write the answer first, then the requirements, gaps and plan, then the résumé by itself."""
    show_summary(page, report.resume)
    page.gap()
    show_ad(page, report.job)
    _show_fit(page, report.comparison.fit)
    _show_requirements(page, report)
    _show_gaps(page, report.comparison)
    show_coverage(page, report.resume.document, report.resume.guide)
    show_ladder(page, report.resume)
    show_career(page, report.resume.guide)
    show_findings(page, report.resume.document, report.findings, "Findings about the résumé for this ad")
    show_findings(page, report.resume.document, report.resume.findings, "Findings about the résumé")
    if report.job.findings:
        show_findings(page, report.job.document, report.job.findings, "Findings about the job ad")


def _show_fit(page: Page, fit: Fit) -> None:
    if fit.score is None:
        page.heading(f"Fit: {fit.grade}")
    else:
        page.heading(
            f"Fit {number(fit.score)} of 100 ({fit.grade}; floor {number(fit.floor)}, ceiling {number(fit.ceiling)})"
        )
    tallies = (("required", fit.required), ("preferred", fit.preferred))
    page.line(
        "; ".join(f"{name}: {t.met} met, {t.weak} weak, {t.missing} missing of {t.total}" for name, t in tallies),
        indent=2,
    )
    rows = ((part.name, number(part.value), f"×{part.weight:.1f}", part.because) for part in fit.parts)
    page.rows(rows, widths=[20, 4, 6, None])


def _show_requirements(page: Page, report: ComparisonReport) -> None:
    page.heading("What the ad asks, and where the résumé shows it")
    for match in by_importance(report.comparison.requirements):
        text = clean(match.requirement.text)
        page.rows([(match.status, match.requirement.importance, text)], widths=[8, 14, None])
        page.line(match.why, style="dim", indent=28)
        if match.evidence:
            page.line(_proof(report.resume.document, match), style="dim", indent=28)


def _proof(document: Document, match: Match) -> str:
    first = match.evidence[0]
    return f"{place(document, first.start)} {quoted(first.quote, 100)}"


def _show_gaps(page: Page, comparison: Comparison) -> None:
    for kind, title in (("say-it", "Gaps to close by saying it"), ("learn-it", "Gaps to close by doing it")):
        groups = group_gaps(gap for gap in comparison.gaps if gap.kind == kind)
        if groups:
            page.heading(title)
            page.rows((_gap(group) for group in groups), widths=[36, 14, None])
    if comparison.plan:
        page.heading("Cheapest honest edits first")
        page.rows(((f"+{step.gain:.1f}", step.action) for step in comparison.plan), widths=[6, None])


def _gap(group: GapGroup) -> tuple[str, str, str]:
    return " · ".join(gap.name for gap in group.gaps), group.gaps[0].importance, group.advice
