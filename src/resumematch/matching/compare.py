"""Holds the requirements of an ad against the evidence of a résumé."""

from collections.abc import Iterable, Mapping
from datetime import date

from resumematch.matching.advice import adviser
from resumematch.matching.copied import Copied
from resumematch.matching.fit import Assessment, assess, frame_of
from resumematch.matching.gaps import find_gaps
from resumematch.matching.ledger import open_ledger
from resumematch.matching.plan import plan_edits
from resumematch.matching.reasons import explain
from resumematch.matching.rescore import Rescorer
from resumematch.matching.worth import Worth, weigh_need
from resumematch.model.comparison import Comparison, Fit, Held, Match, Status, Tally
from resumematch.model.evidence import Evidence, TrackRecord
from resumematch.model.job import JobAd, Need, Requirement
from resumematch.model.resume import Resume
from resumematch.model.taxonomy import Role, Taxonomy


def compare(
    resume: Resume, record: TrackRecord, job: JobAd, taxonomy: Taxonomy, today: date, role: Role | None = None
) -> Comparison:
    """Match every requirement, score the fit, split the gaps and plan the edits; `role` is whose guide advises."""
    ledger = open_ledger(resume, record, Copied(resume.document, job.document), today)
    needs = dict.fromkeys(need for requirement in job.requirements for need in requirement.needs)
    worths = {need: weigh_need(need, ledger, taxonomy) for need in needs}
    frame = frame_of(ledger, job, taxonomy)
    pairs = tuple((asked, worths[asked.need]) for asked in frame.asked)
    fit = assess(ledger, job, taxonomy, [worth for _, worth in pairs], frame)
    matches = tuple(_match(requirement, job, taxonomy, worths, fit) for requirement in job.requirements)
    gaps = find_gaps(pairs, ledger, taxonomy, adviser(role, taxonomy))
    scorer = Rescorer(frame, [worth for _, worth in pairs])
    plan = plan_edits(pairs, ledger, job, taxonomy, lambda _edited, changed: scorer.score(changed))
    lacking = {gap.id for gap in gaps}
    covered = dict.fromkeys(w.skill for _, w in pairs if w.status == "met" and w.skill and w.skill not in lacking)
    return Comparison(
        requirements=matches, fit=_fit(fit, matches), covered=tuple(s for s in covered if s), gaps=gaps, plan=plan
    )


def _match(
    requirement: Requirement, job: JobAd, taxonomy: Taxonomy, weighed: Mapping[Need, Worth], fit: Assessment
) -> Match:
    if not requirement.needs:
        status, why = _stated(requirement, job, fit)
        return Match(requirement=requirement, status=status, evidence=(), why=why)
    worths = [weighed[need] for need in requirement.needs]
    return Match(
        requirement=requirement,
        status=overall(worths),
        evidence=_quotes(worths),
        why=explain(worths, taxonomy),
        credit=round(sum(worth.credit for worth in worths) / len(worths), 4),
    )


def overall(worths: Iterable[Worth]) -> Status:
    """Return the status of a requirement: met when all its needs are, missing when none has anything to show."""
    statuses = {worth.status for worth in worths}
    if statuses == {"unknown"}:
        return "unknown"
    statuses.discard("unknown")
    return statuses.pop() if len(statuses) == 1 else "weak"


def _stated(requirement: Requirement, job: JobAd, fit: Assessment) -> tuple[Status, str]:
    """Judge a requirement that names no skill: by years or degree if it asks for them, else not at all."""
    held: Held | None = None
    if job.years and job.years.quote == requirement.text:
        held = fit.years
    elif job.degree and job.degree.quote == requirement.text:
        held = fit.degree
    if held is None or held.status == "unknown":
        return "unknown", "names no skill that could be held against the résumé"
    return held.status, f"asked: {held.asked}; shown: {held.have if held.have is not None else 'nothing'}"


def _quotes(worths: list[Worth]) -> tuple[Evidence, ...]:
    seen: dict[tuple[int, int, str | None], Evidence] = {}
    for worth in worths:
        for quote in worth.evidence:
            seen.setdefault((quote.start, quote.end, quote.skill), quote)
    return tuple(seen.values())


def _fit(fit: Assessment, matches: tuple[Match, ...]) -> Fit:
    return Fit(
        score=fit.score,
        floor=fit.floor,
        ceiling=fit.ceiling,
        required=_tally(matches, "required"),
        preferred=_tally(matches, "preferred"),
        years=fit.years,
        degree=fit.degree,
        seniority=fit.seniority,
        parts=fit.parts,
        grade=fit.grade,
    )


def _tally(matches: tuple[Match, ...], importance: str) -> Tally:
    found = [match.status for match in matches if match.requirement.importance == importance]
    met, weak, missing = (found.count(status) for status in ("met", "weak", "missing"))
    return Tally(met=met, weak=weak, missing=missing, total=met + weak + missing)
