"""The scan of a résumé → its view."""

from collections.abc import Sequence

from resumematch.model.dates import month_number
from resumematch.model.evidence import BothWays, TrackRecord
from resumematch.model.guide import Guide
from resumematch.model.report import Receipt, ResumeReport
from resumematch.model.scores import Score, Scores
from resumematch.render.html.annotated import annotate_pages, annotate_text, resume_spots, unplaced
from resumematch.render.html.drawings import bar, ladder, strips, timeline
from resumematch.render.html.pictures import Picture
from resumematch.render.html.quotes import QuoteMaker
from resumematch.render.html.tips import Tip, group_by_rule, number_tips
from resumematch.render.html.view import BothWaysView, Fact, ScoreView, View, sheet
from resumematch.render.html.xray import view_xray
from resumematch.render.words import count_of, months, number, with_verb

SAYS = {
    "readable": "can a machine read the file as a person does",
    "covered": "how much of the career guide the evidence covers",
    "written": "do the bullets state outcomes, numbers and ownership",
}


def view_resume(report: ResumeReport, pictures: Sequence[Picture]) -> View:
    """Lay out the scan of a résumé."""
    tips = number_tips(report.document, report.findings)
    name = report.resume.contact.name
    return View(
        title=f"Résumé of {name}" if name else f"Résumé {report.document.name}",
        subtitle=f"held against the {report.guide.title} guide",
        facts=resume_facts(report),
        answer=_answer(report.guide),
        do_next=tuple(edit.message for edit in report.summary.edits) or next_actions(tips),
        receipt=receipt(report.receipt),
        **resume_parts(report, pictures, tips),  # type: ignore[arg-type] # one dict for two callers
    )


def resume_parts(report: ResumeReport, pictures: Sequence[Picture], tips: Sequence[Tip]) -> dict[str, object]:
    """Return the parts that the scan of a résumé and a comparison share."""
    document, resume, record = report.document, report.resume, report.record
    names = {skill.id: skill.name for skill in record.skills} | {item.id: item.name for item in report.guide.skills}
    quotes = QuoteMaker(document)
    bars, years = timeline(resume.positions, month_number(dict(report.receipt.options)["today"][:7]))
    marked = resume_spots(resume, tips)
    pages = annotate_pages(document, pictures, marked)
    text = None if pictures else annotate_text(document, marked)
    placed = text.spots if text else tuple(spot for page in pages for spot in page.spots)
    nowhere = (*(tip for tip in tips if tip.start is None), *unplaced(marked, placed))
    return {
        "scores": score_views(report.scores),
        "pages": pages,
        "text": text,
        "whole": group_by_rule(nowhere),
        "ladder": ladder(record.skills),
        "strips": strips(record.life_cycles, resume.positions),
        "both_ways": _both_ways(record, record.both_ways, quotes, names),
        "guide": sheet(report.guide, quotes),
        "xray": view_xray(document, record),
        "timeline": bars,
        "years": years,
        "not_judged": not_judged(report),
    }


def resume_facts(report: ResumeReport) -> tuple[Fact, ...]:
    """Say what was read."""
    document, resume = report.document, report.resume
    facts = [
        Fact(name="File", value=document.name),
        Fact(name="Length", value=count_of(document.pages, "page") if document.pages else document.format),
        Fact(
            name="Experience",
            value=f"{months(resume.experience_months)}, {count_of(len(resume.positions), 'position')}",
        ),
        Fact(
            name="Read",
            value=f"{count_of(len(resume.bullets), 'bullet')}, {count_of(len(report.record.skills), 'skill')}",
        ),
    ]
    contact = (*resume.contact.emails, *resume.contact.phones)
    return (*facts, Fact(name="Contact", value=" · ".join(contact))) if contact else tuple(facts)


def score_views(scores: Scores) -> tuple[ScoreView, ...]:
    """Lay out the three scores."""
    both: tuple[tuple[str, Score], ...] = (
        ("readable", scores.readable), ("covered", scores.covered), ("written", scores.written),
    )  # fmt: skip
    return tuple(
        ScoreView(name=name, says=SAYS[name], value=number(score.value), bar=bar(score.parts)) for name, score in both
    )


def next_actions(tips: Sequence[Tip]) -> tuple[str, ...]:
    """Pick the first tips that matter most, as what to do next."""
    order = {"error": 0, "warning": 1, "info": 2}
    open_tips = [tip for tip in tips if tip.severity in order and not tip.folded]
    return tuple(tip.message for tip in sorted(open_tips, key=lambda tip: order[tip.severity])[:3])


def receipt(given: Receipt) -> tuple[Fact, ...]:
    """List what it takes to repeat the run."""
    return (
        Fact(name="resumematch", value=given.version),
        Fact(name="Rules", value=given.rules_version),
        Fact(name="Taxonomy", value=given.taxonomy_version),
        *(Fact(name="Input SHA-256", value=digest) for digest in given.input_sha256),
        *(Fact(name=f"--{name}", value=value) for name, value in given.options if value),
    )


def not_judged(report: ResumeReport) -> tuple[str, ...]:
    """Say what was not judged and why."""
    scores = report.scores
    named = (("readable", scores.readable), ("covered", scores.covered), ("written", scores.written))
    said = [
        f"{name}, {part.name}: {part.because}" for name, score in named for part in score.parts if part.value is None
    ]
    undated = [position.title or "a position" for position in report.resume.positions if not position.start_date]
    if undated:
        said.append(f"Months of {', '.join(undated)}: no dates were found.")
    return tuple(said)


def _answer(guide: Guide) -> str:
    covered = sum(1 for item in guide.skills if item.status == "covered")
    thin = sum(1 for item in guide.skills if item.status == "thin")
    missing = with_verb(len(guide.skills) - covered - thin, "has", "have")
    rung = f" The evidence supports the rung {guide.level.title}." if guide.level else ""
    return (
        f"{covered} of the guide's {len(guide.skills)} skills are shown in work, "
        f"{with_verb(thin, 'is', 'are')} only listed or learned, {missing} no evidence.{rung}"
    )


def _both_ways(record: TrackRecord, both: BothWays, quotes: QuoteMaker, names: dict[str, str]) -> BothWaysView:
    known = {skill.id: skill.name for skill in record.skills} | names
    return BothWaysView(
        listed_not_shown=tuple(known.get(skill, skill) for skill in both.listed_not_shown),
        shown_not_listed=tuple(known.get(skill, skill) for skill in both.shown_not_listed),
        implied_not_named=tuple(
            (known.get(implied.skill, implied.skill), quotes((implied.evidence,))[0])
            for implied in both.implied_not_named
        ),
    )
