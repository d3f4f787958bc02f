"""Holds a document against a role's guide."""

from datetime import date

from resumematch.guide.areas import find_focus_areas, find_sectors
from resumematch.guide.asked import ask_responsibility, ask_skill
from resumematch.guide.coverage import cover_responsibility, cover_skill
from resumematch.guide.lines import read_lines
from resumematch.guide.moves import weigh_moves
from resumematch.guide.rung import climb, find_rung, take_stock
from resumematch.guide.signs import mark_signs
from resumematch.guide.steps import take_steps
from resumematch.model.evidence import TrackRecord
from resumematch.model.guide import Guide
from resumematch.model.job import JobAd
from resumematch.model.resume import Resume
from resumematch.model.taxonomy import Role, Taxonomy


def consult_for_resume(resume: Resume, record: TrackRecord, role: Role, taxonomy: Taxonomy, today: date) -> Guide:
    """Say what of the guide the résumé covers, thinly covers or lacks, and what comes next."""
    document = resume.document
    lines = read_lines(resume, record, role, taxonomy)
    mark_signs(lines, role, taxonomy)
    top = tuple(cover_skill(item, document, record, lines, taxonomy) for item in role.top_skills)
    missing = tuple(cover_skill(item, document, record, lines, taxonomy) for item in role.often_missing)
    skills = tuple({item.id: item for item in (*top, *missing)}.values())
    covered = frozenset(item.id for item in skills if item.status == "covered")
    standing = take_stock(resume, record, skills, lines, role, taxonomy, today)
    return Guide(
        role=role.id,
        title=role.title,
        top_skills=top,
        often_missing=missing,
        responsibilities=tuple(
            cover_responsibility(item, document, record, lines, role, taxonomy) for item in role.responsibilities
        ),
        level=find_rung(role, standing),
        rungs=climb(role, standing),
        progression=weigh_moves(role.progression, record, covered, taxonomy),
        transitions=weigh_moves(role.transitions, record, covered, taxonomy),
        next_steps=take_steps(document, lines, role),
        focus_areas=find_focus_areas(document, lines, role),
        sectors=find_sectors(document, lines, role, taxonomy),
        demand=role.demand,
        employers=role.employers,
        hiring_sectors=role.sectors,
        gap_advice=role.gap_advice,
    )


def consult_for_job(job: JobAd, role: Role, taxonomy: Taxonomy) -> Guide:
    """Say what of the guide the ad asks for."""
    return Guide(
        role=role.id,
        title=role.title,
        top_skills=tuple(ask_skill(item, job, taxonomy) for item in role.top_skills),
        often_missing=tuple(ask_skill(item, job, taxonomy) for item in role.often_missing),
        responsibilities=tuple(ask_responsibility(item, job, taxonomy) for item in role.responsibilities),
        demand=role.demand,
        employers=role.employers,
        hiring_sectors=role.sectors,
        gap_advice=role.gap_advice,
    )
