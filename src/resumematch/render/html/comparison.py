"""A résumé held against a job ad → its view."""

from collections.abc import Sequence

from resumematch.model.comparison import Comparison, Fit, GapKind, Held, Match, Tally
from resumematch.model.report import ComparisonReport
from resumematch.render.gap_groups import group_gaps
from resumematch.render.html.drawings import bar
from resumematch.render.html.job import job_part, view_need
from resumematch.render.html.pictures import Picture
from resumematch.render.html.quotes import QuoteMaker
from resumematch.render.html.resume import next_actions, receipt, resume_facts, resume_parts
from resumematch.render.html.tips import group_by_rule, number_tips
from resumematch.render.html.view import Fact, FitView, GapRow, PlanRow, Quote, RequirementRow, View
from resumematch.render.place import place
from resumematch.render.requirement_order import by_importance
from resumematch.render.words import number, with_verb


def view_comparison(report: ComparisonReport, pictures: Sequence[Picture]) -> View:
    """Lay out a comparison."""
    comparison, left = report.comparison, report.resume
    tips = number_tips(left.document, left.findings)
    together = number_tips(left.document, report.findings, len(tips) + 1)
    name = left.resume.contact.name or left.document.name
    quotes = QuoteMaker(left.document)
    return View(
        title=name,
        subtitle=f"held against the job ad “{report.job.job.title or report.job.document.name}”",
        facts=(*resume_facts(left), Fact(name="Job ad", value=report.job.document.name)),
        answer=_answer(comparison),
        do_next=tuple(step.action for step in comparison.plan[:3]) or next_actions((*together, *tips)),
        fit=_fit(comparison.fit),
        requirements=tuple(_requirement(match, report, quotes) for match in by_importance(comparison.requirements)),
        say_it=_gaps(comparison, "say-it", quotes),
        learn_it=_gaps(comparison, "learn-it", quotes),
        plan=tuple(PlanRow(action=step.action, gain=f"+{step.gain:.1f}") for step in comparison.plan),
        together=group_by_rule(together),
        job=job_part(report.job, len(tips) + len(together) + 1),
        receipt=receipt(report.receipt),
        **resume_parts(left, pictures, tips),  # type: ignore[arg-type] # one dict for two callers
    )


def _answer(comparison: Comparison) -> str:
    fit, required = comparison.fit, comparison.fit.required
    if fit.score is None:
        return f"{fit.grade.capitalize()}: there is not enough text to hold the two against each other."
    weak, missing = with_verb(required.weak, "is weak", "are weak"), with_verb(required.missing, "has", "have")
    return f"{required.met} of {required.total} required points are met, {weak} and {missing} no evidence."


def _fit(fit: Fit) -> FitView:
    tallies = (("Required", fit.required), ("Preferred", fit.preferred))
    held = (("Years", fit.years), ("Degree", fit.degree), ("Seniority", fit.seniority))
    return FitView(
        value=number(fit.score),
        grade=fit.grade,
        floor=fit.floor,
        ceiling=fit.ceiling,
        score=fit.score,
        bar=bar(fit.parts),
        facts=(
            *(Fact(name=name, value=_tally(tally)) for name, tally in tallies),
            *(Fact(name=name, value=_held(item)) for name, item in held),
        ),
    )


def _tally(tally: Tally) -> str:
    return f"{tally.met} met, {tally.weak} weak, {tally.missing} missing of {tally.total}"


def _held(item: Held) -> str:
    asked = "not asked" if item.asked is None else f"asked {_plain(item.asked)}"
    have = "not found" if item.have is None else f"found {_plain(item.have)}"
    return f"{asked}, {have}" + ("" if item.asked is None else f": {item.status}")


def _plain(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"


def _requirement(match: Match, report: ComparisonReport, quotes: QuoteMaker) -> RequirementRow:
    requirement, job = match.requirement, report.job
    kinds = {gap.id: gap.kind for gap in report.comparison.gaps}
    asked = [kinds[skill] for need in requirement.needs for skill in need.any_of if skill in kinds]
    return RequirementRow(
        status=match.status,
        importance=requirement.importance,
        text=Quote(
            text=job.document.text[requirement.start : requirement.end], place=place(job.document, requirement.start)
        ),
        needs=tuple(view_need(need, job.job) for need in requirement.needs),
        evidence=quotes(match.evidence),
        why=match.why,
        kind=None if match.status == "met" or not asked else ("learn-it" if "learn-it" in asked else "say-it"),
    )


def _gaps(comparison: Comparison, kind: GapKind, quotes: QuoteMaker) -> tuple[GapRow, ...]:
    return tuple(
        GapRow(
            names=tuple(gap.name for gap in group.gaps),
            importance=group.gaps[0].importance,
            advice=group.advice,
            evidence=quotes(group.evidence),
        )
        for group in group_gaps(gap for gap in comparison.gaps if gap.kind == kind)
    )
