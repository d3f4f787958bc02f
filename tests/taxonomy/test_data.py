"""Facts about the taxonomy that comes with the program."""

import pytest

from resumematch.model.taxonomy import Guard, Skill
from resumematch.taxonomy.links import surface_key
from resumematch.taxonomy.load import gather_taxonomy

TAXONOMY, PROBLEMS = gather_taxonomy()
SKILLS = TAXONOMY.skills
MOST_OF_ONE_FAMILY = 280
LAST_YEAR = 2026  # of the last review of the years
# Words of every ad, or names of people, that are also skills.
AMBIGUOUS = (
    "Go", "R", "C", "Spark", "Excel", "React", "Express", "Swift", "Rust", "Ray", "Julia", "REST", "Feast", "Beam",
    "Chef", "Salt", "Access", "Slack", "Oracle", "Snowflake", "Lambda", "Spring", "Cassandra", "Claude", "Prefect",
    "Pinecone", "Glue", "Athena", "Aurora", "EMR", "Segment", "Comet", "Neptune", "Cursor", "Linear", "Notion",
    "Temporal", "Storm", "Hive", "Iceberg", "Cucumber", "Teams", "Windows", "Celery", "Flask", "Bedrock",
)  # fmt: skip


def guards_of(surface: str) -> tuple[Skill, tuple[Guard, ...]]:
    key = surface_key(surface)
    skill, written = next((s, w) for s in SKILLS.values() for w in (s.name, *s.aliases) if surface_key(w) == key)
    return skill, tuple(guard for guard in skill.guards if not guard.aliases or written in guard.aliases)


def test_nothing_in_the_taxonomy_is_a_problem():
    assert PROBLEMS == ()


def test_it_knows_2000_skills_by_more_than_10000_names():
    assert len(SKILLS) >= 2000
    assert sum(1 + len(skill.aliases) for skill in SKILLS.values()) >= 10_000


def test_no_family_outgrows_its_file():
    sizes: dict[str, int] = {}
    for skill in SKILLS.values():
        sizes[skill.family] = sizes.get(skill.family, 0) + 1
    assert len(sizes) >= 18
    assert max(sizes.values()) <= MOST_OF_ONE_FAMILY


def test_links_lead_to_skills_and_to_others_than_the_skill_itself():
    links = [(s.id, other) for s in SKILLS.values() for other in (*s.belongs_to, *s.implies, *s.near)]
    assert len(links) >= 3000
    assert all(other in SKILLS and other != skill for skill, other in links)


def test_every_guide_skill_of_every_role_is_a_skill():
    ids = {id for role in TAXONOMY.roles.values() for id in role.skill_ids}
    assert len(ids) >= 40
    assert ids <= set(SKILLS)


def test_nothing_was_released_before_computers_or_in_the_future():
    years = [skill.since for skill in SKILLS.values() if skill.since is not None]
    assert len(years) >= 200
    assert all(1950 <= year <= LAST_YEAR for year in years)


@pytest.mark.parametrize("word", AMBIGUOUS)
def test_an_ambiguous_word_has_a_guard_that_asks_for_its_capitals_or_its_company(word):
    _, guards = guards_of(word)
    assert any(guard.case != "any" or guard.near for guard in guards)


@pytest.mark.parametrize(
    ("tool", "guide_skill"),
    [
        ("PyTorch", "deep-learning"),
        ("scikit-learn", "machine-learning-fundamentals"),
        ("MLflow", "experiment-tracking"),
        ("Airflow", "data-pipelines"),
        ("PostgreSQL", "sql"),
        ("Docker", "containerization"),
        ("Git", "version-control"),
        ("EKS", "containerization"),
        ("EKS", "cloud-computing"),
        ("GDPR", "privacy-awareness"),
        ("BentoML", "production-deployment"),
        ("Evidently AI", "model-monitoring"),
        ("Great Expectations", "data-quality-management"),
        ("Locust", "testing-practices"),
        ("FastAPI", "software-engineering"),
        ("sharding", "system-design"),
        ("FinOps", "cost-optimization"),
        ("dynamic programming", "data-structures"),
        ("Snowflake", "sql"),
        ("RAGAS", "model-evaluation"),
        ("client-facing", "stakeholder-management"),
        ("Feast", "feature-engineering"),
        ("public speaking", "communication"),
    ],
)
def test_a_tool_counts_for_the_guide_skill_that_it_shows(tool, guide_skill):
    skill, _ = guards_of(tool)
    assert guide_skill in TAXONOMY.umbrellas(skill.id)
