"""A small taxonomy of our own, and the stages before this one run on texts of our own."""

import re
from datetime import date

import pytest

from resumematch.evidence import weigh_evidence
from resumematch.matching import compare
from resumematch.model.mention import Mention, Mentions
from resumematch.model.taxonomy import CueList, Skill, Taxonomy
from resumematch.parsing import parse_job, parse_resume
from resumematch.readers import read

TODAY = date(2026, 11, 23)
PERSON = """# Mira Example

mira@example.com

## Experience

### Data Engineer, Harbour Lights

*Mar 2019 – present*

- Built the nightly load of 40 stores in Python, so that the buyers read yesterday's figures at eight
- Deployed the load to production on AWS with Docker, and wrote the run book for the people on duty
- Moved the reports of three teams from spreadsheets to one page that they open every morning
- Taught two colleagues how to read the logs, and wrote down what to do when a file is late

## Skills

Kubernetes, Java
"""
SKILLS = (
    Skill(id="python", name="Python", family="languages"),
    Skill(id="sql", name="SQL", family="languages"),
    Skill(id="scala", name="Scala", family="languages", near=("java",)),
    Skill(id="java", name="Java", family="languages", near=("scala",)),
    Skill(id="cloud", name="cloud", family="cloud"),
    Skill(id="aws", name="AWS", family="cloud", belongs_to=("cloud",), near=("gcp", "azure")),
    Skill(id="gcp", name="GCP", family="cloud", belongs_to=("cloud",), near=("aws", "azure")),
    Skill(id="azure", name="Azure", family="cloud", belongs_to=("cloud",), near=("aws", "gcp")),
    Skill(id="containers", name="containers", family="devops"),
    Skill(id="docker", name="Docker", family="devops", belongs_to=("containers",)),
    Skill(id="kubernetes", name="Kubernetes", family="devops", belongs_to=("containers",)),
    Skill(id="deep-learning", name="deep learning", family="ml"),
    Skill(id="pytorch", name="PyTorch", family="ml", implies=("deep-learning",)),
    Skill(id="airflow", name="Airflow", family="data"),
    Skill(id="mlflow", name="MLflow", family="ml"),
    Skill(id="monitoring", name="model monitoring", family="ml"),
    Skill(id="communication", name="communication", family="professional-skills"),
)


@pytest.fixture(scope="session")
def taxonomy(cue_lists: dict[str, CueList]) -> Taxonomy:
    skills = {skill.id: skill for skill in SKILLS}
    return Taxonomy(version="test", skills=skills, patterns=(), words={}, cues=cue_lists, roles={})


def mentions_in(text: str) -> Mentions:
    found = [
        Mention(skill=skill.id, text=match.group(), start=match.start(), end=match.end(), spelling="name")
        for skill in SKILLS
        for match in re.finditer(rf"(?<!\w){re.escape(skill.name)}(?!\w)", text, re.IGNORECASE)
    ]
    return Mentions(skills=tuple(sorted(found, key=lambda mention: mention.start)))


@pytest.fixture(scope="session")
def job(taxonomy):
    def run(text: str):
        document = read(text.encode(), "ad.md")
        return parse_job(document, mentions_in(document.text), taxonomy)

    return run


@pytest.fixture(scope="session")
def hold(taxonomy, job):
    """Compare a résumé with an ad, both Markdown."""

    def run(resume_text: str, ad_text: str):
        return compare(*_person(resume_text, taxonomy), job(ad_text), taxonomy, TODAY)

    return run


@pytest.fixture(scope="session")
def person(taxonomy):
    """Somebody who shows Python, AWS and Docker, and lists Kubernetes: résumé, record and the day."""
    return *_person(PERSON, taxonomy), TODAY


def _person(text: str, taxonomy: Taxonomy):
    document = read(text.encode(), "resume.md")
    resume = parse_resume(document, mentions_in(document.text), taxonomy, TODAY)
    return resume, weigh_evidence(resume, taxonomy, TODAY)
