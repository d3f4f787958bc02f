"""What an employer makes is asked for only where its ad says so."""

import pytest

from resumematch.parsing.job.cues import Cues
from resumematch.taxonomy import load_taxonomy

AD = """Data Engineer

{opening}

What you'll do

- Build features of Docker for millions
- Ship code

Requirements

- {asked}
- Git
"""


def test_makers_are_known_by_skills_of_the_taxonomy(taxonomy):
    skills = load_taxonomy().skills
    makers = Cues(taxonomy).kinds("maker")
    assert len(makers) >= 25
    assert [one for maker in makers for one in Cues(taxonomy).words(f"maker-{maker}") if one not in skills] == []


@pytest.mark.parametrize(
    ("opening", "asked", "importance"),
    [
        ("About Docker\n\nTwo hundred people.", "Python", None),
        ("At Docker, we ship containers.", "Python", None),
        ("At Docker, we ship containers.", "Experience with Docker", "required"),
        ("About Quay Street\n\nTwo hundred people.", "Python", "responsibility"),
        ("Docker is a plus.", "Python", "preferred"),
    ],
)
def test_own_products_are_left_out_unless_asked(parse_text, opening, asked, importance):
    ad = parse_text(AD.format(opening=opening, asked=asked))
    assert next((skill.importance for skill in ad.skills if skill.id == "docker"), None) == importance


def test_a_line_of_its_own_at_the_head_is_the_employer(parse_text):
    ad = parse_text("Data Engineer\nRedis\nOslo, Norway\n\nRequirements\n\n- Python\n- Git\n")
    assert "redis" not in {skill.id for skill in ad.skills}
