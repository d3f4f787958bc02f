"""Headings glued into a unit are cut out; words that only end or begin like one are left whole."""

import pytest

AD = "Requirements\n- Experience with Voice AI and {name}\n- Python\n- Docker\n"


@pytest.mark.parametrize("name", ["WordPress", "ExpressPress", "SharePoint", "TeamCity"])
def test_a_name_that_holds_the_word_of_a_heading_is_left_whole(parse, name):
    texts = [requirement.text for requirement in parse(AD.format(name=name)).requirements]
    assert any(text.endswith(f"Voice AI and {name}") for text in texts), texts
    assert {"Python", "Docker"} <= set(texts)


def test_a_heading_glued_to_the_end_of_a_demand_is_cut_out(parse):
    ad = parse("Requirements\n- Experience with DockerBenefits\n- Free lunch with a Python\n")
    assert [requirement.text for requirement in ad.requirements] == ["Experience with Docker"]
