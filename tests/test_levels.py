"""A job title → its level, for ads and résumés alike."""

import pytest

from resumematch.levels import level_in
from resumematch.matching.held import rung_in
from resumematch.taxonomy import load_taxonomy

TAXONOMY = load_taxonomy(None)


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Machine Learning Engineer", "unspecified"),
        ("Senior Data Scientist", "senior"),
        ("Software Engineer II", "mid"),
        ("Senior/Staff Engineer", "senior"),
        ("Applied Scientist, L6", "staff"),
    ],
)
def test_words_numbers_and_grades_name_a_level_and_of_two_the_lower_counts(title, level):
    assert level_in(title, TAXONOMY) == level


def test_a_resumes_titles_are_read_as_an_ads_are():
    assert rung_in("Software Engineer II", TAXONOMY) == "mid"
    assert rung_in("Machine Learning Engineer", TAXONOMY) is None
