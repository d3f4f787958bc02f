"""Skills and responsibilities of the guide as covered, thin or gap, each with its quotes."""

import pytest


def item(guide, key):
    return next(found for found in (*guide.skills, *guide.responsibilities) if found.id == key)


def test_shown_in_work_covers_with_a_quote(consult):
    found = item(consult(named={"PyTorch": "pytorch"}, experience=("Trained a network in PyTorch.",)), "deep-learning")
    assert (found.status, found.advice) == ("covered", "")
    assert "Trained a network" in found.because[0].quote


def test_only_listed_or_learned_is_thin_and_keeps_its_advice(consult):
    for section in ("skills", "education"):
        found = item(consult(named={"Docker": "docker"}, **{section: ("Docker",)}), "containerization")
        assert found.status == "thin"
        assert found.advice


def test_nothing_is_a_gap(consult):
    found = item(consult(experience=("Baked bread.",)), "containerization")
    assert (found.status, found.because) == ("gap", ())
    assert found.advice


@pytest.mark.parametrize(
    ("skill", "line", "near_miss"),
    [
        ("communication", "Presented the plan to the board.", "Kept the door open for the board."),
        ("stakeholder-management", "Agreed targets with product managers.", "Ate with friends."),
        ("system-design", "Split the monolith into services and wrote the design document.", "Designed a poster."),
        ("model-evaluation", "Word error rate went from 12 to 8.", "Errors in words were corrected."),
        ("model-monitoring", "Watch the input distributions of the score.", "Watched birds by the river."),
        ("feature-engineering", "Moved lag features into a feature store.", "Featured in the local newspaper."),
        ("cost-optimization", "Cut GPU cost by 40%.", "Cut the hedge by 40 cm."),
        ("production-deployment", "Shipped the score to production.", "Shipped parcels to customers."),
        ("software-engineering", "Launched the booking API, used by 400 hotels.", "Booked hotels for 400 guests."),
    ],
)
def test_work_that_describes_a_skill_counts_without_its_name(consult, skill, line, near_miss):
    assert item(consult(experience=(line,)), skill).status == "covered"
    assert item(consult(experience=(near_miss,)), skill).status == "gap"


def test_what_the_summary_says_is_thin(consult):
    assert item(consult(summary=("I write the design document first.",)), "system-design").status == "thin"


def test_a_title_with_the_word_present_is_no_talk(consult):
    assert item(consult(experience=("Baked bread.",)), "communication").status == "gap"


def test_moves_split_their_skills_into_there_and_missing(consult):
    guide = consult(named={"Docker": "docker"}, experience=("Shipped the API in Docker.",))
    move = next(move for move in guide.progression if move.title == "ML Platform Engineer")
    assert "containerization" in move.have
    assert "kubernetes" in move.missing
    assert not set(move.have) & set(move.missing)
