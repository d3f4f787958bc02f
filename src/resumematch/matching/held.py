"""Years, degree and seniority: what the ad asks against what the résumé has."""

from functools import cache

from resumematch.degrees import RANK, degrees_in
from resumematch.matching.ledger import Ledger, months_between
from resumematch.matching.weights import (
    DEGREE_BELOW,
    DEGREE_EQUIVALENT,
    MONTHS_SLACK,
    RUNG_BELOW,
    YEARS_SLACK,
    YEARS_WEAK,
)
from resumematch.model.comparison import Held
from resumematch.model.job import JobAd
from resumematch.model.resume import Position
from resumematch.model.taxonomy import Taxonomy
from resumematch.phrases import PhraseFinder

LADDER = ("intern", "junior", "mid", "senior", "lead", "staff", "principal")
_SAME_RUNG = {"lead": "staff"}  # a lead and a staff engineer stand side by side
_RUNG_YEARS = ((6.0, "senior"), (2.0, "mid"), (0.0, "junior"))  # the rung that years of relevant work stand for
_PEOPLE_SKILLS = ("communication", "professional", "collaboration", "people", "soft-skills")  # families of no trade


def relevant_positions(ledger: Ledger, job: JobAd, taxonomy: Taxonomy) -> tuple[Position, ...]:
    """Return the jobs that show two trades' skills or one that the ad asks for: a chef's years are no ML years."""
    asked = {skill.id for skill in job.skills}
    wide = asked | {up for skill in asked for up in taxonomy.umbrellas(skill)}
    resume = ledger.resume
    found = []
    for position in resume.positions:
        shown = {
            mention.skill
            for mention in resume.mentions
            if position.start <= mention.start < position.end
            and not ledger.copied.holds(mention.start, mention.end)
            and not _of_people(mention.skill, taxonomy)
        }
        if shown & wide or any(taxonomy.umbrellas(skill) & wide for skill in shown) or len(shown) >= 2:
            found.append(position)
    return tuple(found)


def _of_people(skill: str, taxonomy: Taxonomy) -> bool:
    entry = taxonomy.skills.get(skill)
    return entry is None or entry.family in _PEOPLE_SKILLS


def hold_years(ledger: Ledger, job: JobAd, relevant: tuple[Position, ...]) -> tuple[Held, float | None]:
    """Compare the years asked with the years of relevant work; the second value is what it is worth, 0–1."""
    months = months_between(relevant, ledger.today)
    if months is None and ledger.resume.experience_months is not None and not relevant:
        months = 0
    asked = job.years.min if job.years else None
    have = None if months is None else round(months / 12, 1)
    if not asked or months is None:
        return Held(asked=asked, have=have, status="met" if asked == 0 else "unknown"), 1.0 if asked == 0 else None
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
        for section in ledger.resume.sections
        if section.kind == "education"
        for line in ledger.resume.document.lines
        if section.start <= line.start < section.end and not ledger.copied.holds(line.start, line.end)
        for degree in degrees_in(text[line.start : line.end])
    ]
    return max(found, key=RANK.index, default=None)


def hold_seniority(
    ledger: Ledger, job: JobAd, relevant: tuple[Position, ...], taxonomy: Taxonomy
) -> tuple[Held, float | None]:
    """Compare the rung asked with that of the relevant jobs."""
    have = _rung_of(ledger, relevant, taxonomy)
    asked = None if job.seniority == "unspecified" else job.seniority
    if asked is None or (have is None and relevant):
        return Held(asked=asked, have=have, status="unknown"), None
    if have is None:
        return Held(asked=asked, have=None, status="missing"), 0.0
    below = LADDER.index(asked) - LADDER.index(have)
    if below <= 0 or _SAME_RUNG.get(have) == asked:
        return Held(asked=asked, have=have, status="met"), 1.0
    if below == 1:
        return Held(asked=asked, have=have, status="weak"), RUNG_BELOW.value
    return Held(asked=asked, have=have, status="missing"), 0.0


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
    exceptions = list(_finder(taxonomy.terms("ad-not-title")).spans(title))
    for rung in ("intern", "principal", "staff", "lead", "senior", "mid", "junior"):
        for start, end in _finder(taxonomy.terms(f"ad-title-{rung}")).spans(title):
            if not any(a <= start and end <= b for a, b in exceptions):
                return rung
    return None


@cache
def _finder(terms: tuple[str, ...]) -> PhraseFinder:
    return PhraseFinder(terms)
