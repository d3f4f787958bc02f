"""Years, degree and seniority: what the ad asks against what the résumé has."""

from bisect import bisect_left

from resumematch.degrees import RANK, degrees_in
from resumematch.levels import level_in
from resumematch.matching.ledger import Ledger, level_at, months_between
from resumematch.matching.weights import (
    DEGREE_BELOW,
    DEGREE_EQUIVALENT,
    MONTHS_SLACK,
    RUNG_BELOW,
    YEARS_SLACK,
    YEARS_WEAK,
)
from resumematch.matching.worth import is_of_people
from resumematch.model.comparison import Held
from resumematch.model.evidence import at_least
from resumematch.model.job import JobAd
from resumematch.model.mention import Mention
from resumematch.model.resume import Position
from resumematch.model.taxonomy import Taxonomy

LADDER = ("intern", "junior", "mid", "senior", "lead", "staff", "principal")
_SAME_RUNG = {"lead": "staff"}  # a lead and a staff engineer stand side by side
_RUNG_YEARS = ((6.0, "senior"), (2.0, "mid"), (0.0, "junior"))  # the rung that years of relevant work stand for


def relevant_positions(ledger: Ledger, job: JobAd, taxonomy: Taxonomy) -> tuple[Position, ...]:
    """Return the jobs that show two trades' skills or one that the ad asks for: a chef's years are no ML years."""
    asked = {skill.id for skill in job.skills if not is_of_people(skill.id, taxonomy)}
    wide = asked | {up for skill in asked for up in taxonomy.umbrellas(skill)}
    own = sorted(
        (m for m in ledger.resume.mentions if not is_of_people(m.skill, taxonomy)), key=lambda mention: mention.start
    )
    found = []
    for position in ledger.resume.positions:
        first, last = (bisect_left(own, at, key=lambda m: m.start) for at in (position.start, position.end))
        skills = {mention.skill for mention in own[first:last] if _shows(position, mention, ledger)}
        if skills & wide or any(taxonomy.umbrellas(skill) & wide for skill in skills) or len(skills) >= 2:
            found.append(position)
    return tuple(found)


def _shows(position: Position, mention: Mention, ledger: Ledger) -> bool:
    """Tell whether a job shows a skill named in it, in its title or a line of work: lists, pasted text show none."""
    if ledger.copied.holds(mention.start, mention.end):
        return False
    return mention.text in (position.title or "") or at_least(level_at(ledger, mention.start), "used")


def hold_years(ledger: Ledger, job: JobAd, relevant: tuple[Position, ...]) -> tuple[Held, float | None]:
    """Compare the years asked with the years of relevant work; the second value is what it is worth, 0–1."""
    dated = ledger.resume.experience_months is not None  # of the whole résumé, or one skill more could lower the score
    months = months_between(relevant, ledger.today) or 0 if dated else None
    asked = job.years.min if job.years else None
    have = None if months is None else round(months / 12, 1)
    if not asked or months is None:
        return Held(asked=asked, have=have, status="met" if asked == 0 else "unknown"), None
    if months >= asked * 12 * YEARS_SLACK.value or months >= asked * 12 - MONTHS_SLACK.value:
        return Held(asked=asked, have=have, status="met"), 1.0
    share = months / (asked * 12)
    return Held(asked=asked, have=have, status="weak" if share >= YEARS_WEAK.value else "missing"), share


def hold_degree(ledger: Ledger, job: JobAd, relevant: tuple[Position, ...]) -> tuple[Held, float | None]:
    """Compare the degree asked with those that the education section names."""
    have = _degree_of(ledger)
    asked = job.degree.level if job.degree else None
    if asked in (None, "none", "unspecified") or job.degree is None:
        return Held(asked=asked, have=have, status="met" if asked == "none" else "unknown"), None
    below = RANK.index(asked) - (RANK.index(have) if have else 0)
    if have and below <= 0:
        return Held(asked=asked, have=have, status="met"), 1.0
    if job.degree.or_equivalent and relevant:
        return Held(asked=asked, have=have, status="weak"), DEGREE_EQUIVALENT.value
    if have is None and not any(section.kind == "education" for section in ledger.resume.sections):
        return Held(asked=asked, have=None, status="missing"), 0.0
    return Held(asked=asked, have=have, status="weak" if have and below == 1 else "missing"), (
        DEGREE_BELOW.value if have and below == 1 else 0.0
    )


def _degree_of(ledger: Ledger) -> str | None:
    text = ledger.resume.document.text
    found = [
        degree
        for line in ledger.resume.document.lines
        if (section := ledger.resume.section_at(line.start)) is not None and section.kind == "education"
        if not ledger.copied.holds(line.start, line.end)
        for degree in degrees_in(text[line.start : line.end])
    ]
    return max(found, key=RANK.index, default=None)


def hold_seniority(
    ledger: Ledger, job: JobAd, relevant: tuple[Position, ...], taxonomy: Taxonomy
) -> tuple[Held, float | None]:
    """Compare the rung asked with that of the relevant jobs."""
    have = _rung_of(ledger, relevant, taxonomy)
    asked = None if job.seniority == "unspecified" else job.seniority
    if asked is None or not _tells_rungs(ledger, taxonomy):
        return Held(asked=asked, have=have, status="unknown"), None
    if have is None:
        return Held(asked=asked, have=None, status="missing"), 0.0
    below = LADDER.index(asked) - LADDER.index(have)
    if below <= 0 or _SAME_RUNG.get(have) == asked:
        return Held(asked=asked, have=have, status="met"), 1.0
    if below == 1:
        return Held(asked=asked, have=have, status="weak"), RUNG_BELOW.value
    return Held(asked=asked, have=have, status="missing"), 0.0


def _tells_rungs(ledger: Ledger, taxonomy: Taxonomy) -> bool:
    """Tell whether any job, relevant or not, has a date or a title with a rung: else nothing can be judged."""
    return ledger.resume.experience_months is not None or any(
        rung_in(position.title or "", taxonomy) for position in ledger.resume.positions
    )


def _rung_of(ledger: Ledger, relevant: tuple[Position, ...], taxonomy: Taxonomy) -> str | None:
    """Return the highest rung that a relevant job's title names or that the years of relevant work stand for.

    The highest, not the latest: a skill shown in one more job must not lower the rung.
    """
    rungs = [rung for position in relevant if (rung := rung_in(position.title or "", taxonomy))]
    months = months_between(relevant, ledger.today)
    if months is not None and relevant:
        rungs.append(next(rung for years, rung in _RUNG_YEARS if months >= years * 12))
    return max(rungs, key=LADDER.index, default=None)


def rung_in(title: str, taxonomy: Taxonomy) -> str | None:
    """Return the rung that a job title names."""
    level = level_in(title, taxonomy)
    return None if level == "unspecified" else level
