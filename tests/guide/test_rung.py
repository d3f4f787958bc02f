"""Which rung of the career the evidence supports, and what the next one lacks."""

from dataclasses import replace

import pytest

from resumematch.guide.rung import Standing, climb, find_rung, lacks
from resumematch.taxonomy import load_taxonomy

SENIOR = Standing(years=6, covered=16, guide_size=22, production=8, operated=True, led=True)


@pytest.fixture
def role():
    return load_taxonomy().roles["ml-engineer"]


def test_all_needs_met_reach_the_highest_rung(role):
    level = find_rung(role, SENIOR)
    assert level.title == "Senior ML Engineer"
    assert (level.next_title, level.next_lacks) == (None, ())
    assert all(not rung.lacks for rung in climb(role, SENIOR))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"years": 3.0}, "years"),
        ({"covered": 12}, "guide skills"),
        ({"production": 4}, "shipped"),
        ({"operated": False}, "operated"),
        ({"led": False}, "led"),
    ],
)
def test_each_missing_need_holds_back_and_is_said(role, change, said):
    level = find_rung(role, replace(SENIOR, **change))
    assert level.title == "Mid ML Engineer"
    assert level.next_title == "Senior ML Engineer"
    (lack,) = level.next_lacks
    assert said in lack


def test_years_alone_reach_no_rung(role):
    years = Standing(years=20, covered=0, guide_size=22, production=0, operated=False, led=False)
    assert find_rung(role, years) is None
    assert lacks(role.rungs[0], years)


def test_a_resume_without_a_skill_of_the_guide_has_no_rung_and_is_told_why(consult):
    guide = consult(experience=("Baked bread.",))
    assert guide.level is None
    assert guide.rungs[0].lacks
