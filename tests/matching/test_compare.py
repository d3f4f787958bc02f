"""What a comparison says about small ads and résumés of our own."""

import pytest

from resumematch.matching.worth import relation
from resumematch.model.taxonomy import Skill, Taxonomy

AD = """# Senior Machine Learning Engineer

## Requirements

- 4+ years of experience with Python
- Experience with cloud platforms (AWS, GCP or Azure)
- Deep learning in practice
- Docker and Kubernetes
- Bachelor's degree in Computer Science

## Nice to have

- Scala

## What you'll do

- Own model monitoring
"""

RESUME = """# Mira Example

mira@example.com

## Experience

### Machine Learning Engineer, Harbour Lights

*Mar 2019 – present*

- Built a demand forecast in Python with PyTorch that cut stock-outs by 12%
- Deployed the forecast to production on AWS with Docker for 40 stores
- Set up model monitoring with alerts and retrained the model after drift

## Skills

Python, PyTorch, Kubernetes, SQL

## Education

MSc in Computer Science, Example University, 2018
"""


@pytest.fixture(scope="module")
def found(hold):
    return hold(RESUME, AD)


def match(found, words: str):
    return next(m for m in found.requirements if words in m.requirement.text)


def test_one_alternative_meets_an_any_of_need(found):
    assert match(found, "cloud platforms").status == "met"


def test_a_skill_that_implies_the_asked_one_meets_it(found):
    deep = match(found, "Deep learning")
    assert deep.status == "met"
    assert "PyTorch" in deep.evidence[0].quote


def test_a_word_in_a_list_is_weak_and_so_is_the_requirement_that_needs_both(found):
    assert match(found, "Docker and Kubernetes").status == "weak"
    assert "Kubernetes: listed" in match(found, "Docker and Kubernetes").why


def test_what_nothing_speaks_for_is_missing_and_a_gap_to_learn(found):
    assert match(found, "Scala").status == "missing"
    assert [(gap.id, gap.kind) for gap in found.gaps if gap.id == "scala"] == [("scala", "learn-it")]


def test_alternatives_of_a_met_need_are_no_gaps(found):
    assert {"gcp", "azure"}.isdisjoint(gap.id for gap in found.gaps)


def test_an_implied_skill_is_a_gap_to_say_with_the_line_that_implies_it(found):
    gap = next(gap for gap in found.gaps if gap.id == "deep-learning")
    assert gap.kind == "say-it"
    assert "PyTorch" in gap.evidence[0].quote


def test_years_degree_and_seniority_are_held(found):
    fit = found.fit
    assert (fit.years.asked, fit.years.status) == (4, "met")
    assert (fit.degree.asked, fit.degree.have, fit.degree.status) == ("bachelor", "master", "met")
    assert (fit.seniority.asked, fit.seniority.have, fit.seniority.status) == ("senior", "senior", "met")


def test_parts_add_up_and_the_score_lies_between_floor_and_ceiling(found):
    fit = found.fit
    assert sum(p.weight for p in fit.parts) == pytest.approx(100, abs=0.01)
    assert sum(p.weight * p.value / 100 for p in fit.parts if p.value is not None) == pytest.approx(fit.score, abs=0.01)
    assert 0 <= fit.floor <= fit.score <= fit.ceiling <= 100
    assert all(part.because for part in fit.parts)


def test_the_plan_gains_what_the_same_engine_gives_for_the_edited_resume(hold, found):
    step = next(step for step in found.plan if step.skill == "kubernetes")
    edited = RESUME.replace("## Skills", "- Used Kubernetes for the nightly batch jobs\n\n## Skills")
    assert hold(edited, AD).fit.score >= round(found.fit.score + step.gain, 2) - 0.01
    assert found.requirements[step.requirement].requirement.text.startswith("Docker and Kubernetes")


def test_quotes_stand_in_the_resume(found):
    quotes = [quote for m in found.requirements for quote in m.evidence]
    assert len(quotes) >= 5
    assert all(quote.end - quote.start == len(quote.quote) for quote in quotes)


@pytest.mark.parametrize(
    ("said", "status"),
    [("AWS", "met"), ("GCP", "weak"), ("cloud", "weak"), ("Airflow", "missing")],
    ids=["itself", "a neighbour", "only its umbrella", "something else"],
)
def test_asked_for_aws(hold, said, status):
    ad = AD.replace("Experience with cloud platforms (AWS, GCP or Azure)", "Experience with AWS")
    resume = RESUME.replace("on AWS", f"on {said}")
    assert match(hold(resume, ad), "Experience with AWS").status == status


def test_asked_for_cloud_a_provider_meets_it(hold):
    ad = AD.replace("Experience with cloud platforms (AWS, GCP or Azure)", "Experience in the cloud")
    assert match(hold(RESUME, ad), "in the cloud").status == "met"


def test_years_of_another_trade_are_no_years_of_this_one(hold):
    chef = """# Jo Example

## Experience

### Head Chef, The Blue Anchor

*Jan 2008 – present*

- Ran a kitchen of nine and cut food waste by a fifth with weekly stock counts
- Wrote the menu, trained the cooks and kept the hygiene grade at its best for ten years in a row
- Planned the purchases with the suppliers so that the kitchen never ran out on a bank holiday

## Education

Culinary school, 2007. Courses in bread, sauces, fish and the planning of large banquets.
"""
    fit = hold(chef, AD).fit
    assert (fit.years.have, fit.years.status) == (0, "missing")
    assert fit.score < 5


def test_a_project_without_dates_meets_no_years_beside_dated_jobs(hold):
    beside = RESUME.replace("in Python with PyTorch", "with PyTorch").replace("Python, PyTorch, K", "PyTorch, K")
    beside += "\n## Projects\n\n- Built a tide calendar in Python that 40 sailors use\n"
    found = match(hold(beside, AD), "4+ years")
    assert found.status == "weak"
    assert found.why == "Python: built, 0 of 4 years"


def test_too_little_text_is_not_graded(hold):
    fit = hold("# Jo Example\n\n## Skills\n\nPython, AWS\n", AD).fit
    assert (fit.score, fit.floor, fit.ceiling, fit.grade) == (None, None, None, "not enough to grade")
    assert all(part.value is None for part in fit.parts)


def test_each_skill_is_one_gap_and_one_edit(hold):
    ad = AD.replace("- Scala", "- Scala or Java\n- Scala\n- Airflow")
    found = hold(RESUME, ad)
    assert [gap.id for gap in found.gaps].count("scala") == 1
    assert [step.skill for step in found.plan].count("scala") == 1


def test_a_neighbour_shortens_the_way_only_to_a_skill_that_is_not_named(hold):
    ad = AD.replace("Experience with cloud platforms (AWS, GCP or Azure)", "Experience with GCP")
    assert [gap.kind for gap in hold(RESUME, ad).gaps if gap.id == "gcp"] == ["learn-it"]
    named = hold(RESUME.replace("## Skills\n\n", "## Skills\n\nGCP, "), ad)
    assert "gcp" not in {gap.id for gap in named.gaps}
    step = next(step for step in named.plan if step.skill == "gcp")
    assert step.action.startswith("Show GCP in a bullet")


def test_teamwork_among_the_duties_is_no_gap(hold):
    must = AD.replace("- Scala", "- Scala\n- Communication with clients")
    duty = AD.replace("- Own model monitoring", "- Own model monitoring\n- Communication with clients")
    asked = ("communication" in {gap.id for gap in hold(RESUME, ad).gaps} for ad in (must, duty))
    assert list(asked) == [True, False]


def test_a_gap_to_learn_comes_with_a_project_that_names_it(found):
    gap = next(gap for gap in found.gaps if gap.id == "scala")
    assert gap.advice == "Write one small tool in Scala that somebody uses, with tests, and say what it does for them."


def test_a_wide_umbrella_hints_at_nothing(taxonomy):
    wide = {f"skill-{n}": Skill(id=f"skill-{n}", name=f"Skill {n}", family="ml", belongs_to=("ml",)) for n in range(40)}
    known = {**taxonomy.skills, **wide, "ml": Skill(id="ml", name="ML", family="ml")}
    larger = Taxonomy(version="t", skills=known, patterns=(), words={}, cues={}, roles={})
    assert relation("skill-3", "ml", larger) is None
    assert relation("aws", "cloud", larger) == "umbrella"
