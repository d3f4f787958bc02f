"""docs/rules.md is what the rules say of themselves."""

from resumematch.rules.explain import catalogue_page


def test_the_page_of_rules_is_up_to_date(root):
    assert (root / "docs/rules.md").read_text("utf-8") == catalogue_page()
