"""A résumé held against a job ad on a terminal."""

from collections import Counter
from collections.abc import Sequence

from resumematch.model.comparison import Comparison, Fit, Match
from resumematch.model.document import Document
from resumematch.model.report import ComparisonReport
from resumematch.render.gap_groups import GapGroup, group_gaps
from resumematch.render.place import place
from resumematch.render.requirement_order import by_importance
from resumematch.render.terminal.findings import show_findings
from resumematch.render.terminal.guide import show_career, show_coverage
from resumematch.render.terminal.job import show_ad
from resumematch.render.terminal.page import Page, clean, quoted, shortened
from resumematch.render.terminal.resume import show_ladder, show_summary
from resumematch.render.words import number

WEIGHTY = ("required", "preferred")
TOLD_BY_TABLE = frozenset(("required-missing", "required-weak", "preferred-missing"))


def show_comparison(page: Page, report: ComparisonReport) -> None:
    """Write the answer first, then the requirements, gaps and plan, then the résumé by itself."""
    show_summary(page, report.resume)
    page.gap()
    show_ad(page, report.job)
    _show_fit(page, report.comparison.fit)
    _show_requirements(page, report)
    _show_gaps(page, report.comparison)
    if page.full:
        show_coverage(page, report.resume.document, report.resume.guide)
    show_ladder(page, report.resume)
    if page.full:
        show_career(page, report.resume.guide)
    resume = report.resume.document
    show_findings(page, resume, report.findings, "Findings about the résumé for this ad", told=TOLD_BY_TABLE)
    show_findings(page, resume, report.resume.findings, "Findings about the résumé")
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
    matches = by_importance(report.comparison.requirements)
    for match in matches:
        if page.full or match.requirement.importance in WEIGHTY:
            _show_match(page, report.resume.document, match)
    if not page.full:
        _show_duties(page, [match for match in matches if match.requirement.importance not in WEIGHTY])


def _show_match(page: Page, document: Document, match: Match) -> None:
    page.rows([(match.status, match.requirement.importance, clean(match.requirement.text))], widths=[8, 14, None])
    page.line(match.why, style="dim", indent=28)
    if match.evidence:
        page.line(_proof(document, match), style="dim", indent=28)


def _show_duties(page: Page, matches: Sequence[Match]) -> None:
    """Count what the ad only describes, and name what of it the résumé does not show."""
    if not matches:
        return
    counts = Counter(match.status for match in matches)
    said = ", ".join(f"{counts[status]} {status}" for status in ("met", "weak", "missing") if counts[status])
    page.rows(
        [("duties", f"{said or 'none that names a skill'}; --all shows them with their reasons")], widths=[8, None]
    )
    page.rows(
        ((match.status, shortened(match.requirement.text, 140)) for match in matches if match.status == "missing"),
        widths=[8, None],
    )


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
