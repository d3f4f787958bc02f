"""The scan of a job ad → its view."""

from resumematch.model.job import IMPORTANCES, JobAd, Need, Requirement
from resumematch.model.report import JobReport
from resumematch.render.html.annotated import annotate_text, line_span
from resumematch.render.html.quotes import QuoteMaker
from resumematch.render.html.resume import next_actions, receipt
from resumematch.render.html.tips import group_by_rule, number_tips, spots
from resumematch.render.html.view import AskRow, Fact, JobView, NeedView, Quote, View, sheet
from resumematch.render.offer import offer_facts
from resumematch.render.place import place
from resumematch.render.words import count_of


def view_job(report: JobReport) -> View:
    """Lay out the scan of a job ad."""
    job = job_part(report)
    asked = sum(1 for item in report.guide.skills if item.status == "asked")
    required = sum(1 for skill in report.job.skills if skill.importance == "required")
    return View(
        title=report.job.title or f"Job ad {report.document.name}",
        subtitle=f"a job ad, held against the {report.guide.title} guide",
        facts=(Fact(name="File", value=report.document.name), *job.facts),
        answer=(
            f"The ad names {count_of(len(report.job.skills), 'skill')}, {required} of them as required, "
            f"and asks for {asked} of the guide's {len(report.guide.skills)} skills."
        ),
        do_next=report.job.open_questions[:3] or next_actions(number_tips(report.document, report.findings)),
        job=job,
        asks=tuple(_ask(requirement, report) for requirement in report.job.requirements),
        guide=sheet(report.guide, QuoteMaker(report.document)),
        receipt=receipt(report.receipt),
    )


def job_part(report: JobReport, first: int = 1) -> JobView:
    """Lay out the ad itself; its tips are numbered from `first`."""
    job = report.job
    tips = number_tips(report.document, report.findings, first)
    by_importance = ((name, tuple(s.name for s in job.skills if s.importance == name)) for name in IMPORTANCES)
    return JobView(
        title=job.title or report.document.name,
        facts=_facts(job),
        skills=tuple((name, skills) for name, skills in by_importance if skills),
        to_ask=job.open_questions,
        questions=tuple(Fact(name=question.kind, value=question.quote) for question in job.questions),
        findings=group_by_rule(tips),
        text=annotate_text(report.document, spots(tips, lambda start, end: line_span(report.document, start, end))),
    )


def _facts(job: JobAd) -> tuple[Fact, ...]:
    facts = [Fact(name=name.capitalize(), value=value) for name, value in offer_facts(job)]
    facts.append(Fact(name="Seniority", value=job.seniority))
    if job.years:
        most = f"–{job.years.max:g}" if job.years.max else "+"
        facts.append(Fact(name="Years", value=f"{job.years.min:g}{most}"))
    if job.degree:
        alternative = " or equivalent experience" if job.degree.or_equivalent else ""
        facts.append(Fact(name="Degree", value=f"{job.degree.level}{alternative}"))
    if job.negated:
        facts.append(Fact(name="Not needed", value=", ".join(skill.name for skill in job.negated)))
    if job.unknown_terms:
        terms = dict.fromkeys(term.text for term in job.unknown_terms)
        facts.append(Fact(name="Terms the taxonomy does not know", value=", ".join(terms)))
    return tuple(facts)


def view_need(need: Need, job: JobAd) -> NeedView:
    """Lay out one need: its alternatives by name."""
    names = {skill.id: skill.name for skill in job.skills}
    return NeedView(
        names=(*(names.get(skill, skill) for skill in need.any_of), *need.terms),
        years=f"{need.years:g}+ years" if need.years else "",
    )


def _ask(requirement: Requirement, report: JobReport) -> AskRow:
    document = report.document
    text = document.text[requirement.start : requirement.end]
    return AskRow(
        importance=requirement.importance,
        text=Quote(text=text, place=place(document, requirement.start)),
        needs=tuple(view_need(need, report.job) for need in requirement.needs),
    )
