"""What the evidence adds up to → the rung of the career that it supports, and what the next one lacks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from resumematch.guide.cues import LEAD
from resumematch.guide.lines import Line
from resumematch.model.dates import month_number, union_months
from resumematch.model.evidence import TrackRecord, at_least
from resumematch.model.guide import GuideItem, GuideLevel, GuideRung
from resumematch.model.resume import Position, Resume
from resumematch.model.taxonomy import Role, Rung, Taxonomy


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The evidence in figures."""

    years: float  # union of the dated jobs in which a guide skill is shown
    covered: int  # guide skills shown in work
    guide_size: int
    production: int  # skills at level shipped or above
    operated: bool
    led: bool


def take_stock(
    resume: Resume,
    record: TrackRecord,
    skills: Sequence[GuideItem],
    lines: Sequence[Line],
    role: Role,
    taxonomy: Taxonomy,
    today: date,
) -> Standing:
    """Count what the rungs ask for."""
    wanted = set(role.skill_ids)
    entries = {line.entry for line in lines if line.is_work and line.skills & wanted}
    jobs = [position for index, position in enumerate(resume.positions) if ("job", str(index)) in entries]
    shipped = [skill for skill in record.skills if at_least(skill.level, "shipped")]
    return Standing(
        years=_months(jobs, today) / 12,
        covered=sum(item.status == "covered" for item in skills),
        guide_size=len(skills),
        production=len(
            {u for skill in shipped for u in taxonomy.umbrellas(skill.id) if u in wanted} | {s.id for s in shipped}
        ),
        operated=any(facts.production == "operated" for facts in record.bullets),
        led=any(line.is_work and line.says(LEAD) and at_least(line.level, "built") for line in lines),
    )


def _months(jobs: Sequence[Position], today: date) -> int:
    now = today.year * 12 + today.month - 1
    dated = [
        (month_number(job.start_date), month_number(job.end_date) if job.end_date else now)
        for job in jobs
        if job.start_date and (job.end_date or job.current)
    ]
    return union_months(dated)


def find_rung(role: Role, standing: Standing) -> GuideLevel | None:
    """Return the highest rung whose needs, and those of all below it, are met; None when not even the lowest is."""
    reached = tuple(takewhile(lambda rung: not lacks(rung, standing), role.rungs))
    if not reached:
        return None
    rung = reached[-1]
    following = role.rungs[len(reached)] if len(reached) < len(role.rungs) else None
    return GuideLevel(
        title=rung.title,
        salary_usd=rung.salary_usd,
        salary_note=role.salary_note,
        because=reasons(standing),
        next_title=following.title if following else None,
        next_lacks=lacks(following, standing) if following else (),
    )


def climb(role: Role, standing: Standing) -> tuple[GuideRung, ...]:
    """Hold every rung against the evidence, lowest first."""
    return tuple(
        GuideRung(title=rung.title, salary_usd=rung.salary_usd, needs=rung.needs, lacks=lacks(rung, standing))
        for rung in role.rungs
    )


def reasons(standing: Standing) -> tuple[str, ...]:
    """Say what was counted."""
    return (
        f"{standing.years:.1f} years in jobs that show skills of the guide",
        f"{standing.covered} of {standing.guide_size} guide skills shown in work",
        f"{_skills(standing.production)} shipped to production",
        "systems operated in production" if standing.operated else "nothing operated in production",
        "people or decisions led" if standing.led else "nobody and nothing led",
    )


def lacks(rung: Rung, standing: Standing) -> tuple[str, ...]:
    """Say what a rung asks for that is not there."""
    checks = (
        (standing.years < rung.min_years, f"{rung.min_years:g} years of such work, {standing.years:.1f} shown"),
        (
            standing.covered < rung.min_covered,
            f"{rung.min_covered} guide skills shown in work, {standing.covered} shown",
        ),
        (
            standing.production < rung.min_production,
            f"{_skills(rung.min_production)} shipped to production, {standing.production} shown",
        ),
        (
            rung.needs_operated and not standing.operated,
            "a system operated in production: on call, monitored, retrained or rolled back",
        ),
        (rung.needs_led and not standing.led, "people or decisions led"),
    )
    return tuple(text for missing, text in checks if missing)


def _skills(count: int) -> str:
    return "1 skill" if count == 1 else f"{count} skills"
