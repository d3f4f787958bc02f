"""The scan of a job ad on a terminal."""

from resumematch.model.job import IMPORTANCES, JobAd
from resumematch.model.report import JobReport
from resumematch.render.offer import offer_facts
from resumematch.render.terminal.findings import show_findings
from resumematch.render.terminal.page import Page, quoted


def show_job(page: Page, report: JobReport) -> None:
    """Write the whole scan."""
    show_ad(page, report)
    page.heading("Skills it names")
    for importance in IMPORTANCES:
        names = [skill.name for skill in report.job.skills if skill.importance == importance]
        if names:
            page.rows([(importance, " · ".join(names))], widths=[14, None])
    if report.job.negated:
        page.rows([("not needed", " · ".join(skill.name for skill in report.job.negated))], widths=[14, None])
    if report.job.unknown_terms:
        terms = dict.fromkeys(term.text for term in report.job.unknown_terms)
        page.rows([("unknown", " · ".join(terms))], widths=[14, None])
    page.heading(f"{report.guide.title} guide")
    for status in ("asked", "not-asked"):
        names = [item.name for item in report.guide.skills if item.status == status]
        if names:
            page.rows([(status, " · ".join(names))], widths=[14, None])
    show_findings(page, report.document, report.findings, "Findings")


def show_ad(page: Page, report: JobReport) -> None:
    """Write what the ad is and what it asks for beside skills."""
    job = report.job
    page.line(f"{report.document.name}: job ad{f', {job.title}' if job.title else ''}", style="bold")
    page.rows(_asks(job), widths=[14, None])


def _asks(job: JobAd) -> list[tuple[str, str]]:
    rows = [*offer_facts(job), ("seniority", job.seniority)]
    if job.years:
        rows.append(
            ("years", f"{job.years.min:g}{f'–{job.years.max:g}' if job.years.max else '+'}  {quoted(job.years.quote)}")
        )
    if job.degree:
        alternative = " or equivalent experience" if job.degree.or_equivalent else ""
        rows.append(("degree", f"{job.degree.level}{alternative}  {quoted(job.degree.quote)}"))
    rows += [(f"ask: {question.kind}", quoted(question.quote)) for question in job.questions]
    rows += [("ask them", question) for question in job.open_questions]
    return rows
