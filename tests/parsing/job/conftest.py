"""A small taxonomy of our own, and mentions found by its names."""

import re

import pytest

from resumematch.model.mention import Mention, Mentions
from resumematch.model.taxonomy import CueList, Skill, Taxonomy
from resumematch.parsing.job import parse_job
from resumematch.readers import read

NAMES = {
    "python": "Python", "sql": "SQL", "java": "Java", "scala": "Scala", "kotlin": "Kotlin", "go": "Go", "c": "C",
    "aws": "AWS", "gcp": "GCP", "azure": "Azure", "cloud": "cloud", "databricks": "Databricks", "docker": "Docker",
    "kubernetes": "Kubernetes", "pytorch": "PyTorch", "tensorflow": "TensorFlow", "jax": "JAX", "mlflow": "MLflow",
    "airflow": "Airflow", "spark": "Spark", "kafka": "Kafka", "git": "Git", "ci-cd": "CI/CD",
    "ab-testing": "A/B testing", "nlp": "NLP", "machine-learning": "machine learning",
    "deep-learning": "deep learning", "communication": "communication", "excel": "Excel",
    "version-control": "version control", "monitoring": "monitoring", "statistics": "statistics",
    "hadoop": "Hadoop", "tableau": "Tableau", "cpp": "C++", "r": "R", "terraform": "Terraform", "bash": "Bash",
    "snowflake": "Snowflake", "redis": "Redis", "mentoring": "mentoring", "llm": "LLM", "rag": "RAG",
    "react": "React", "faiss": "FAISS", "pinecone": "Pinecone", "dental": "dental",
    "fastapi": "FastAPI", "rust": "Rust", "nosql": "NoSQL", "dbt": "dbt", "postgresql": "PostgreSQL",
}  # fmt: skip
CLOUDS = ("aws", "gcp", "azure")


@pytest.fixture(scope="session")
def taxonomy(cue_lists: dict[str, CueList]) -> Taxonomy:
    skills = {
        name: Skill(
            id=name, name=printed, family="cloud" if name in CLOUDS else "tools",
            belongs_to=("cloud",) if name in CLOUDS else (),
        )
        for name, printed in NAMES.items()
    }  # fmt: skip
    return Taxonomy(version="test", skills=skills, patterns=(), words={}, cues=cue_lists, roles={})


def mentions_in(text: str) -> Mentions:
    found = [
        Mention(
            skill=name,
            text=match.group(),
            start=match.start(),
            end=match.end(),
            spelling="name",
            negated=text[match.end() :].startswith(" is not required"),
        )
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


@pytest.fixture(scope="session")
def parse_text(taxonomy):
    """Parse an ad in plain text."""

    def run(text: str):
        document = read(text.encode(), "ad.txt")
        return parse_job(document, mentions_in(document.text), taxonomy)

    return run
