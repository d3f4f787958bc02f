"""Every fact of the career guide of the ML engineer is answered by the guide's JSON; the other guides are as deep."""

import json
from itertools import pairwise

import pytest

from resumematch.guide.cues import sector_cues
from resumematch.guide.signs import FACT_SIGNS, MEASURE_SIGN
from resumematch.model.plain import plain
from resumematch.taxonomy import load_taxonomy

TOP_SKILLS = (
    "Python",
    "Software Engineering",
    "Data Structures",
    "Machine Learning Fundamentals",
    "Model Evaluation",
    "Feature Engineering",
    "Deep Learning",
    "SQL",
    "Data Pipelines",
    "Cloud Computing",
    "Containerization",
    "Model Monitoring",
    "Experiment Tracking",
    "Version Control",
    "Communication",
)
OFTEN_MISSING = (
    "Production Deployment",
    "Model Monitoring",
    "Data Quality Management",
    "System Design",
    "Cost Optimization",
    "Privacy Awareness",
    "Testing Practices",
    "Stakeholder Management",
)
RESPONSIBILITIES = {
    "define-goals": "product",
    "prepare-data": "pipelines",
    "train-models": "tune",
    "evaluate-models": "bias",
    "deploy-models": "production services",
    "monitor-models": "after launch",
    "improve-system": "cheaper",
    "write-clean-code": "tested",
    "version-everything": "versions",
    "support-incidents": "fails",
    "respect-sensitive-data": "security and compliance",
}
BANDS = {"Entry": [110000, 150000], "Mid": [150000, 210000], "Senior": [210000, 300000]}
PROGRESSION = ("Senior ML Engineer", "Staff ML Engineer", "ML Platform Engineer", "ML Tech Lead")
TRANSITIONS = ("ML Research Scientist", "Data Scientist", "Data Engineer", "Applied Scientist", "Engineering Manager")
EMPLOYERS = (
    "Google",
    "Amazon",
    "Microsoft",
    "Apple",
    "Meta",
    "NVIDIA",
    "Tesla",
    "OpenAI",
    "Netflix",
    "Uber",
    "Airbnb",
    "Stripe",
    "Salesforce",
    "Databricks",
    "Snowflake",
)
SECTORS = (
    "Technology",
    "Finance",
    "Healthcare",
    "Retail and E-commerce",
    "Media and Entertainment",
    "Manufacturing",
    "Transportation and Logistics",
    "Energy",
    "Insurance",
    "Education",
)
NEXT_STEPS = (
    "focus area",
    "portfolio project",
    "model card",
    "system-design interviews",
    "managed cloud",
    "roll back",
    "business impact",
    "run ML in production",
)


@pytest.fixture
def told(consult):
    return json.loads(json.dumps(plain(consult(experience=("Deployed the churn model to production.",)))))


def names(items):
    return tuple(item.get("name") or item["title"] for item in items)


def test_the_fifteen_top_skills(told):
    assert names(told["top_skills"]) == TOP_SKILLS


def test_the_eight_skills_that_are_often_missing(told):
    assert names(told["often_missing"]) == OFTEN_MISSING


def test_every_gap_has_its_advice(told):
    lacking = [item for part in ("top_skills", "often_missing") for item in told[part] if item["status"] != "covered"]
    assert len(lacking) >= 15
    assert all(item["advice"] for item in lacking)


def test_the_eleven_responsibilities(told):
    assert {item["id"] for item in told["responsibilities"]} == set(RESPONSIBILITIES)
    assert all(RESPONSIBILITIES[item["id"]] in item["name"] for item in told["responsibilities"])


def test_the_three_salary_bands_and_that_they_value_nobody(told, consult):
    assert {rung["title"].split()[0]: rung["salary_usd"] for rung in told["rungs"]} == BANDS
    level = consult(
        named={"Python": "python", "Docker": "docker"}, experience=("Built tools in Python and Docker.",)
    ).level
    assert level is not None
    assert level.salary_usd == (110000, 150000)
    assert "not a valuation" in level.salary_note


def test_the_four_roles_that_it_leads_to(told):
    assert names(told["progression"]) == PROGRESSION
    assert all(move["have"] or move["missing"] for move in told["progression"])


def test_the_five_transitions(told):
    assert names(told["transitions"]) == TRANSITIONS
    assert all(move["have"] or move["missing"] for move in told["transitions"])


def test_employers_and_sectors(told):
    assert tuple(told["employers"]) == EMPLOYERS
    assert tuple(told["hiring_sectors"]) == SECTORS


def test_demand_and_where_competition_is_highest(told):
    said = " ".join(told["demand"])
    assert all(
        word in said
        for word in ("strong", "products", "automation", "analytics", "Competition is highest", "production")
    )


def test_the_advice_for_closing_gaps(told):
    said = " ".join(told["gap_advice"])
    assert all(
        word in said
        for word in ("end to end", "trade-offs", "accuracy", "cost", "tests", "code review", "design document")
    )


def test_the_eight_next_steps(told):
    assert len(told["next_steps"]) == len(NEXT_STEPS)
    assert all(any(word in step["title"] for step in told["next_steps"]) for word in NEXT_STEPS)
    focus = told["next_steps"][0]["title"]
    assert all(area in focus for area in ("recommendations", "search", "forecasting", "language models"))


def test_focus_areas_and_sectors_are_quoted(consult):
    guide = consult(experience=("Built the demand forecast of a grocery chain.",))
    assert [area.name for area in guide.focus_areas] == ["Forecasting"]
    assert [sector.name for sector in guide.sectors] == ["Retail and E-commerce"]
    assert "grocery" in guide.sectors[0].because[0].quote


def test_the_other_guides_are_as_deep():
    roles = load_taxonomy().roles
    assert {"data-scientist", "data-engineer", "mlops-engineer", "ai-engineer", "backend-engineer"} <= set(roles)
    for role in roles.values():
        assert (len(role.top_skills), len(role.often_missing), len(role.responsibilities)) == (15, 8, 11)
        assert (len(role.rungs), len(role.progression), len(role.transitions), len(role.next_steps)) == (3, 4, 5, 8)
        assert len(role.employers) >= 15
        assert len(role.sectors) >= 10
        assert len(role.focus_areas) >= 4
        assert role.summary
        assert "not a valuation" in role.salary_note
        bands = [rung.salary_usd for rung in role.rungs]
        assert all(low < high for low, high in bands)
        assert all(below[1] == above[0] for below, above in pairwise(bands))


def test_every_sign_and_sector_of_a_role_is_one_that_can_be_found():
    taxonomy = load_taxonomy()
    known = {*FACT_SIGNS, "focus-area", *taxonomy.cues, *taxonomy.skills}
    signs = {
        sign
        for role in taxonomy.roles.values()
        for alternatives in (
            *(skill.signs for skill in (*role.top_skills, *role.often_missing)),
            *(step.done + step.started for step in role.next_steps),
        )
        for alternative in alternatives
        for sign in alternative
    }
    assert len(signs) >= 50
    assert {sign for sign in signs if not sign.startswith(MEASURE_SIGN)} <= known
    sectors = {sector for role in taxonomy.roles.values() for sector in role.sectors}
    assert all(sector_cues(sector) in taxonomy.cues for sector in sectors)
