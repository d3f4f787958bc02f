"""Who somebody is must not matter: another name, school, employer, place or age, the same work, the same report."""

from datetime import date
from itertools import chain

import pytest

from resumematch.model.options import Options
from resumematch.model.report import ResumeReport
from resumematch.pipeline import scan

OPTIONS = Options(today=date(2026, 11, 23))
ENGINEER = """# {name}{pronouns}

{place} · {mail} · +1 202 555 0143{born}

## Summary

Machine learning engineer. Builds ranking services and keeps them running.

## Experience

### Senior ML Engineer, {employer}
2021-03 – present

- Deployed the ranking model with Docker on Kubernetes; conversion rose by 4% in an A/B test.
- Set up drift alerts with Evidently and Grafana; share the on-call rota and roll back within five minutes.
- Responsible for the feature store on Redis.
- Mentored 3 engineers and wrote the design document of the scoring API.

### Data Scientist, {second}
2018-01 – 2021-02

- Trained churn models in Python with scikit-learn on 2 million customers.
- Worked on reports in SQL and Tableau.

## Education

### MSc Computer Science, {school}
{graduated}

- Thesis on recommender systems.

## Volunteering

### Treasurer, {club}
2019 – 2022

- Kept the books of 40 members.

## Skills

Python, SQL, PyTorch, Docker, Kubernetes, Airflow, MLflow, Git
"""
ANALYST = """# {name}{pronouns}

{mail} | {place}{born}

## Work Experience

**{employer}** — Data Analyst
Jun 2022 – Present

- Helped the team to build dashboards in Power BI.
- Cut the monthly close from 5 days to 2 with dbt and Airflow.
- Utilized Excel, SQL and Python.

**{second}** — Intern
Jan 2022 – May 2022

- Cleaned survey data in pandas.

## Projects

**Ferry delays**

- Public API that predicts delays (FastAPI, LightGBM), live since April 2025; it e-mails me when the inputs drift.

## Education

BSc Mathematics, {school}, {graduated}

## Activities

Treasurer, {club}

## Skills

SQL, Python, Power BI, Spark
"""
BASE = {
    "name": "Emily Walsh",
    "pronouns": "",
    "place": "Boston, USA",
    "mail": "e.walsh@example.com",
    "born": "",
    "employer": "Example Systems Ltd",
    "second": "Sample Analytics GmbH",
    "school": "Example State University",
    "graduated": "2015 – 2017",
    "club": "Chess Club",
}
SWAPS = {
    "name": (
        "Greg Baker",
        "Lakisha Washington",
        "Jamal Robinson",
        "Mohammed Al-Farsi",
        "Nguyễn Thị Ánh",
        "Oluwaseun Adébáyọ̀",
        "Søren Ødegård",
        "María José Hernández-Ruiz",
        "Wei Zhang",
        "Deepika Subramanian",
        "Shira Goldberg",
        "Dzmitry Kavalenka",
    ),
    "pronouns": (" (she/her)", " (he/him)", " (they/them)"),
    "place": ("Lagos, Nigeria", "Hanoi, Vietnam", "Oslo, Norway", "Gary, Indiana", "Bengaluru, India"),
    "mail": ("lakisha77@example.org", "mo.al-farsi@example.net", "xx_gamer_xx@example.com"),
    "born": (" · Born 1962", " · Born 1999", " · Married, two children", " · Nationality: Turkish"),
    "employer": ("Google", "Tata Consultancy Services", "Oakland Public Library", "U.S. Army", "Kwik Shop"),
    "second": ("Goldman Sachs", "Infosys", "St. Mary's Church", "Self-employed", "Planned Parenthood"),
    "school": (
        "Harvard University",
        "Howard University",
        "Smith College",
        "IIT Bombay",
        "Universidad Nacional de Colombia",
        "Bunker Hill Community College",
        "Brigham Young University",
    ),
    "graduated": ("1982 – 1984", "1999 – 2001", "2021 – 2023"),
    "club": (
        "Society of Women Engineers",
        "National Society of Black Engineers",
        "Muslim Students' Association",
        "Parents' Council",
        "Gay Rugby Club",
        "Veterans' League",
        "Hillel",
        "Disability Network",
    ),
}
ALONE = [(part, value) for part, values in SWAPS.items() for value in values]


def report(text: str, **changes: str) -> ResumeReport:
    found = scan(text.format(**{**BASE, **changes}).encode(), kind="resume", options=OPTIONS)
    assert isinstance(found, ResumeReport)
    return found


def judged(found: ResumeReport) -> dict[str, object]:
    """Return all that is a judgement on the person, without the words and places that were swapped."""
    guide = found.guide
    return {
        "skills": [(s.id, s.level, s.months, s.last_used) for s in found.record.skills],
        "bullets": [(f.level, f.outcome, f.metric, f.duty, f.production) for f in found.record.bullets],
        "life cycle": [[bool(proof.evidence) for proof in strip.stages] for strip in found.record.life_cycles],
        "both ways": (found.record.both_ways.listed_not_shown, found.record.both_ways.shown_not_listed),
        "guide": [(i.id, i.status) for i in (*guide.skills, *guide.responsibilities)],
        "rung": guide.level and (guide.level.title, guide.level.because),
        "steps": [(step.id, step.status) for step in guide.next_steps],
        "moves": [(move.title, move.have) for move in (*guide.progression, *guide.transitions)],
        "months": found.resume.experience_months,
        "scores": [
            (score.value, [(part.name, part.value) for part in score.parts])
            for score in (found.scores.readable, found.scores.covered, found.scores.written)
        ],
        "findings": sorted((f.rule, f.severity) for f in found.findings if f.rule not in MAY_SPEAK_OF_WHO),
    }


MAY_SPEAK_OF_WHO = {
    "personal-data",  # advises to leave out birth and marital status: it is there to protect from bias
    "odd-email",  # speaks of the address itself
}


@pytest.fixture(scope="module", params=(ENGINEER, ANALYST), ids=("engineer", "analyst"))
def resume(request):
    return request.param


@pytest.fixture(scope="module")
def unchanged(resume):
    return judged(report(resume))


def test_the_unchanged_resume_has_something_to_be_unfair_about(unchanged):
    assert {"shipped", "operated"} & {level for _, level, *_ in unchanged["skills"]}
    assert len(unchanged["skills"]) >= 6
    assert len(unchanged["findings"]) >= 2
    assert unchanged["rung"]


@pytest.mark.slow  # a hundred scans
@pytest.mark.parametrize(("part", "value"), ALONE)
def test_one_swap_changes_no_judgement(resume, unchanged, part, value):
    assert judged(report(resume, **{part: value})) == unchanged


def test_all_swaps_at_once_change_no_judgement(resume, unchanged):
    sizes = [len(values) for values in SWAPS.values()]
    for turn in range(max(sizes)):
        changes = {part: values[turn % len(values)] for part, values in SWAPS.items()}
        assert judged(report(resume, **changes)) == unchanged
    assert len(list(chain.from_iterable(SWAPS.values()))) >= 50
