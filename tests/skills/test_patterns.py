"""Every pattern finds its own examples and leaves its counter-examples alone."""

import pytest

from resumematch.skills.patterns import find_described, forms
from resumematch.skills.pieces import split
from resumematch.taxonomy import load_taxonomy

TAXONOMY = load_taxonomy()
GOOD = [(pattern, line) for pattern in TAXONOMY.patterns for line in pattern.examples]
BAD = [(pattern, line) for pattern in TAXONOMY.patterns for line in pattern.counter_examples]


def described(text):
    return {one.skill for one in find_described(split(text), TAXONOMY)}


def test_there_are_patterns_for_every_guide_skill_that_is_often_described():
    assert len({pattern.skill for pattern in TAXONOMY.patterns}) >= 22
    assert len(GOOD) >= 45
    assert len(BAD) >= 24


@pytest.mark.parametrize(("pattern", "line"), GOOD, ids=[line for _, line in GOOD])
def test_an_example_is_found(pattern, line):
    assert pattern.skill in described(line)


@pytest.mark.parametrize(("pattern", "line"), BAD, ids=[line for _, line in BAD])
def test_a_counter_example_is_not(pattern, line):
    assert pattern.skill not in described(line)


def test_a_star_adds_the_regular_inflections():
    assert forms("serve*") == ("serve", "serves", "served", "serving")
    assert forms("carry*") == ("carry", "carries", "carried", "carrying")
    assert forms("launch*") == ("launch", "launches", "launched", "launching")


def test_a_pattern_ends_with_its_sentence():
    assert "production-deployment" not in described("We deploy. The model is small.")
