"""The scan of a résumé on a terminal."""

from resumematch.model.evidence import LEVELS
from resumematch.model.report import ResumeReport
from resumematch.model.scores import Score
from resumematch.render.place import place
from resumematch.render.terminal.findings import show_findings
from resumematch.render.terminal.guide import show_career, show_coverage
from resumematch.render.terminal.page import Page
from resumematch.render.words import count_of, months, number


def show_resume(page: Page, report: ResumeReport) -> None:
    """Write the whole scan."""
    show_summary(page, report)
    show_coverage(page, report.document, report.guide)
    show_ladder(page, report)
    show_career(page, report.guide)
    show_edits(page, report)
    show_findings(page, report.document, report.findings, "Findings")


def show_summary(page: Page, report: ResumeReport) -> None:
    """Write who was read, and the three scores with the reasons of their parts."""
    document, resume = report.document, report.resume
    pages = count_of(document.pages, "page") if document.pages else document.format
    who = f"résumé of {resume.contact.name}" if resume.contact.name else "résumé"
    facts = (
        pages,
        count_of(len(resume.positions), "position"),
        "work not dated" if resume.experience_months is None else f"{months(resume.experience_months)} of work",
        count_of(len(resume.bullets), "bullet"),
        count_of(len(report.record.skills), "skill"),
    )
    page.line(f"{document.name}: {who}", style="bold")
    page.line(" · ".join(facts), indent=2)
    page.gap()
    scores = report.scores
    for name, score in (("readable", scores.readable), ("covered", scores.covered), ("written", scores.written)):
        page.rows(_score(name, score), widths=[8, 4, None])


def _score(name: str, score: Score) -> list[tuple[str, str, str]]:
    """Lay out a score and what costs points; the HTML report and the JSON have all parts."""
    judged = [part for part in score.parts if part.value is not None]
    costs = [part.because for part in judged if part.value is not None and round(part.value) < 100]
    says = costs or (["nothing costs points"] if judged else [part.because for part in score.parts])
    first, *others = says or [""]
    return [(name, number(score.value), first), *(("", "", other) for other in others)]


def show_edits(page: Page, report: ResumeReport) -> None:
    """Write how the lines of work are written, and the edits that help most."""
    told = report.summary
    if not told.bullets:
        return
    page.heading("The writing, and the edits that help most")
    page.line(
        f"of {count_of(told.bullets, 'line')} of work, {told.with_outcome} say what came of it, {told.with_metric} "
        f"hold a number, {told.with_ownership} show something shipped, run or led",
        indent=2,
    )
    page.rows(
        [(f"{n}.", f"{place(report.document, edit.start)} [{edit.rule}]", edit.suggestion or edit.message)
         for n, edit in enumerate(told.edits, 1)],
        widths=[3, 34, None],
    )  # fmt: skip


def show_ladder(page: Page, report: ResumeReport) -> None:
    """Write the skills, strongest level first."""
    page.heading("Skills by what the résumé proves")
    rows = []
    for level in reversed(LEVELS):
        names = [skill.name for skill in report.record.skills if skill.level == level]
        if names:
            rows.append((level, " · ".join(names)))
    page.rows(rows, widths=[9, None])
