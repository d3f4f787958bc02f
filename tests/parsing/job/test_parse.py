"""Whole ads, written by us, read as a candidate reads them."""

import re
import tomllib
from pathlib import Path

import pytest

from resumematch.model.mention import Mention, Mentions
from resumematch.model.taxonomy import CueList, Skill, Taxonomy
from resumematch.parsing.job import parse_job
from resumematch.readers import read

SIGNALS = Path(__file__).parents[3] / "skills_taxonomy" / "signals"
NAMES = {
    "python": "Python", "sql": "SQL", "java": "Java", "scala": "Scala", "kotlin": "Kotlin", "go": "Go", "c": "C",
    "aws": "AWS", "gcp": "GCP", "azure": "Azure", "cloud": "cloud", "docker": "Docker", "kubernetes": "Kubernetes",
    "pytorch": "PyTorch", "tensorflow": "TensorFlow", "jax": "JAX", "mlflow": "MLflow", "airflow": "Airflow",
    "spark": "Spark", "kafka": "Kafka", "git": "Git", "ci-cd": "CI/CD", "ab-testing": "A/B testing", "nlp": "NLP",
    "machine-learning": "machine learning", "deep-learning": "deep learning", "communication": "communication",
    "excel": "Excel", "version-control": "version control", "monitoring": "monitoring", "statistics": "statistics",
    "faiss": "FAISS", "pinecone": "Pinecone", "dental": "dental",
}  # fmt: skip
CLOUDS = ("aws", "gcp", "azure")


def cue_lists() -> dict[str, CueList]:
    lists = {}
    for path in sorted(SIGNALS.glob("*.toml")):
        for name, table in tomllib.loads(path.read_text()).items():
            lists[name] = CueList(id=name, why=table["why"], terms=tuple(table["terms"]))
    return lists


@pytest.fixture(scope="session")
def taxonomy() -> Taxonomy:
    skills = {
        name: Skill(
            id=name, name=printed, family="cloud" if name in CLOUDS else "tools",
            belongs_to=("cloud",) if name in CLOUDS else (),
        )
        for name, printed in NAMES.items()
    }  # fmt: skip
    return Taxonomy(version="test", skills=skills, patterns=(), words={}, cues=cue_lists(), roles={})


def mentions_in(text: str) -> Mentions:
    found = [
        Mention(skill=name, text=match.group(), start=match.start(), end=match.end(), spelling="name")
        for name, printed in NAMES.items()
        for match in re.finditer(rf"(?<![\w+]){re.escape(printed)}(?![\w+])", text, 0 if len(printed) < 4 else re.I)
    ]
    return Mentions(skills=tuple(sorted(found, key=lambda mention: mention.start)))


@pytest.fixture
def parse(taxonomy):
    def run(text: str, name: str = "ad.txt"):
        document = read(text.encode(), name)
        return parse_job(document, mentions_in(document.text), taxonomy)

    return run


WRAPPED = """Machine Learning Engineer

Harbour Lights is a marketplace founded in 1996. We have been the
industry leader for 30 years.

What you'll do

- Build forecasting models in Python together with the data
  team and bring them into production with Docker.
- Own monitoring of what you ship.

Requirements:

- 5+ years of experience with machine learning.
- Bachelor's degree in Computer Science, statistics or a related
  field, or equivalent experience.
- Experience with cloud platforms (AWS, GCP or Azure).
- Solid SQL and Git; Kotlin is a plus.
- Frameworks such as PyTorch, TensorFlow or similar.

Nice to have

- A/B testing and CI/CD.
- Java/Scala/Kotlin

Benefits

- Gym, dental and an Excel course.

We are an equal opportunity employer and hire without regard to
race, Java or religion.
"""


def importance(job) -> dict[str, str]:
    return {skill.id: skill.importance for skill in job.skills}


def groups(job) -> set[tuple[str, ...]]:
    return {need.any_of for requirement in job.requirements for need in requirement.needs if len(need.any_of) > 1}


def test_headings_decide_importance_and_the_strongest_wins(parse):
    found = importance(parse(WRAPPED))
    assert found["docker"] == found["monitoring"] == found["python"] == "responsibility"
    assert found["machine-learning"] == found["sql"] == found["git"] == found["aws"] == "required"
    assert found["ab-testing"] == found["ci-cd"] == found["java"] == "preferred"


def test_a_wish_inside_a_required_bullet_is_preferred(parse):
    assert importance(parse(WRAPPED))["kotlin"] == "preferred"


def test_furniture_asks_for_nothing(parse):
    assert {"excel", "dental"}.isdisjoint(importance(parse(WRAPPED)))


def test_fields_of_study_are_no_skills(parse):
    assert "statistics" not in importance(parse(WRAPPED))


def test_alternatives_are_one_need(parse):
    assert groups(parse(WRAPPED)) == {CLOUDS, ("pytorch", "tensorflow"), ("java", "scala", "kotlin")}


def test_years_are_those_asked_and_no_age_of_the_company(parse):
    job = parse(WRAPPED)
    assert (job.years.min, job.years.max) == (5, None)
    assert next(skill for skill in job.skills if skill.id == "machine-learning").years == 5


def test_degree_with_equivalent(parse):
    degree = parse(WRAPPED).degree
    assert (degree.level, degree.or_equivalent) == ("bachelor", True)


def test_every_offset_points_at_its_quote(parse):
    job = parse(WRAPPED)
    text = job.document.text
    assert len(job.requirements) >= 9
    for requirement in job.requirements:
        assert text[requirement.start : requirement.end] == requirement.text
    for skill in job.skills:
        assert all(text[m.start : m.end] == m.text for m in skill.mentions)
    assert job.years.quote in text
    assert job.degree.quote in text


def test_title_from_the_first_line(parse):
    job = parse(WRAPPED)
    assert (job.title, job.seniority) == ("Machine Learning Engineer", "unspecified")
