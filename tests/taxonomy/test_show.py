"""`taxonomy show` tells all of a skill."""

import pytest

from resumematch.errors import WrongUsage
from resumematch.taxonomy.show import show_skill


def test_a_skill_is_found_by_its_id_its_name_and_an_alias():
    assert show_skill("kubernetes") == show_skill("Kubernetes") == show_skill("k8s")


def test_it_tells_names_guards_and_guide_skills():
    text = show_skill("go")
    assert text.startswith("Go  (go)\n")
    assert "golang" in text
    assert "written exactly so" in text
    assert "go to market" in text
    assert "containerization" in show_skill("docker")


def test_it_tells_how_a_skill_is_described():
    assert "into production" in show_skill("production-deployment").replace("|to", "")


def test_an_unknown_skill_is_wrong_usage_that_names_what_is_alike():
    with pytest.raises(WrongUsage, match="kubernetes"):
        show_skill("kubernetes-zorb")
