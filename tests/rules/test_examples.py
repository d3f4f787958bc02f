"""Every rule's examples: the bad is found where it is marked, the good is flagged by no rule."""

import re

import pytest

from resumematch.model.finding import Example, Rule
from resumematch.rules import RULES

CASES = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in RULES.values()
    for number, example in enumerate(rule.examples, 1)
]
FLOOR = 100


def test_there_are_examples_to_run():
    assert len(CASES) >= FLOOR


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_a_bad_example_is_found_where_it_is_marked(rule: Rule, example: Example, review_snippet):
    found = review_snippet(rule, example, re.sub("[«»]", "", example.bad), spoiled=True)
    quotes = [" ".join((f.quote or "").split()) for f in found if f.rule == rule.id]
    assert quotes, f"{rule.id} did not find it; others did: {[(f.rule, f.quote) for f in found]}"
    marked = re.search(r"«(.*?)»", example.bad, re.S)
    if marked:
        assert " ".join(marked[1].split()) in quotes


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_a_good_example_is_flagged_by_no_rule(rule: Rule, example: Example, review_snippet):
    found = review_snippet(rule, example, example.good)
    assert [(f.rule, f.quote) for f in found if f.severity != "praise" or (f.rule == rule.id and _is_fault(rule))] == []


def _is_fault(rule: Rule) -> bool:
    return rule.severity != "praise"
