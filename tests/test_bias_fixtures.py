"""Everybody in our fixtures, with another name, pronoun, place, school, employer, age or nationality, or a break.

`python benchmarks/fairness.py` tries every swap on everybody; here each value is tried on some, everybody with some.
"""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))
import fairness

PEOPLE = fairness.people()
TURNS = 6  # every value is tried on one person in so many


def some_of(name):
    """Return the swaps tried on a person: every sixth, beginning elsewhere for the next person."""
    return fairness.versions()[PEOPLE.index(name) % TURNS :: TURNS]


@pytest.mark.slow
@pytest.mark.parametrize("name", PEOPLE)
def test_nothing_about_a_person_changes_a_judgement_on_the_work(name):
    assert len(fairness.judged(fairness.person_of(name))["bullets"]) >= 2
    assert list(fairness.changes(name, some_of(name))) == []


def test_every_swap_is_seen_in_the_text_and_tried_on_somebody():
    seen = set()
    for name in PEOPLE:
        for part, value in fairness.versions():
            swapped = fairness.markdown(fairness.swapped(name, part, value))
            assert swapped != fairness.markdown(fairness.person_of(name)), (name, part, value)
        seen |= set(some_of(name))
    assert seen == set(fairness.versions())
    assert (len(PEOPLE), len(fairness.versions())) >= (13, 80)


def test_a_judgement_that_changes_is_told(monkeypatch):
    def better(person, _entries, value):
        person["sections"][0]["text"] += value

    monkeypatch.setitem(fairness.SWAP, "name", better)
    (change,) = fairness.changes("fontaine", [("name", " Responsible for Rust and Haskell on Kubernetes.")])
    assert "skills" in change.told


@pytest.mark.parametrize(
    ("head", "skill"),
    [
        ("### Backend Engineer, Acme Consultancy Services\n*2019 – 2021*\n", "backend-engineering"),
        ("### Cook, Docker, Inc.\n*2019 – 2021*\n", "docker"),
        ("### Cook, Quay Coffee\n*2019 – 2021, Java*\n", "java"),
        ("### Cook at Snowflake\n2019 – 2021\n", "snowflake"),
    ],
)
def test_the_words_of_an_employers_name_or_a_place_claim_nothing(head, skill):
    text = f"# Ada Example\n\nada@example.com\n\n## Experience\n\n{head}\n- Wrote menus.\n"
    assert skill not in skills_used_in(text)


@pytest.mark.parametrize("school", ["Institute of Data Science", "College of Cloud Computing", "Docker University"])
def test_the_words_of_a_schools_name_claim_nothing_but_its_degree_does(school):
    text = f"# Ada Example\n\nada@example.com\n\n## Education\n\n### Course in Kubernetes, {school}\n2019 – 2021\n"
    assert claimed_in(text) == {"kubernetes"}


def test_a_product_of_the_employer_is_claimed_in_the_line_that_tells_of_it():
    text = "# Ada Example\n\nada@example.com\n\n## Experience\n\n### Data Engineer, Databricks\n*2019 – 2021*\n\n"
    assert claimed_in(text + "- Built pipelines on Databricks.\n") >= {"databricks"}
    assert "databricks" not in claimed_in(text + "- Built pipelines.\n")


def record_of(text):
    return fairness.scan_resume(fairness.read(text.encode(), "cv.md"), fairness.OPTIONS).record


def claimed_in(text):
    return {skill.id for skill in record_of(text).skills}


def skills_used_in(text):
    return {skill.id for skill in record_of(text).skills if skill.level not in ("listed", "learned")}
