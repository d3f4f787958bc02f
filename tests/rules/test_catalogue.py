"""The rules there are: one file each, found by name, told apart by family."""

import re
from importlib import import_module

import pytest

from resumematch.errors import WrongUsage
from resumematch.rules import FAMILIES, RULES, explain
from resumematch.rules.catalogue import names_of
from resumematch.rules.explain import list_rules

FLOOR = 110


def test_there_are_as_many_rules_as_promised():
    assert len(RULES) >= FLOOR


def test_a_rule_is_named_as_its_file():
    seen = 0
    for family, rules in FAMILIES.items():
        for name in rules:
            module = import_module(f"resumematch.rules.{family}.{name.replace('-', '_')}")
            assert module.RULE is RULES[name]
            seen += 1
    assert seen >= FLOOR


def test_names_are_unique_over_all_families():
    assert sum(len(rules) for rules in FAMILIES.values()) == len(RULES)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_a_rule_says_what_why_and_shows_it(rule):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
    assert rule.summary.endswith(".")
    assert len(rule.why) > 60
    assert rule.examples


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_an_explanation_holds_everything(rule):
    text = explain(rule.id)
    assert rule.summary in text
    assert rule.why in text
    assert f"--ignore {rule.id}" in text
    for example in rule.examples:
        assert example.good.strip().splitlines()[0] in text


def test_the_list_names_every_rule():
    listed = list_rules()
    assert all(name in listed for name in RULES)


def test_a_family_chooses_all_its_rules():
    assert names_of(["wording"]) == frozenset(FAMILIES["wording"])


def test_an_unknown_name_is_answered_with_near_ones():
    with pytest.raises(WrongUsage, match="duty-opener"):
        names_of(["duty_openers"])


def test_every_unknown_name_is_told_at_once():
    with pytest.raises(WrongUsage, match=r"nonsense-zzz.*qqqq-xyz|qqqq-xyz.*nonsense-zzz"):
        names_of(["nonsense-zzz", "qqqq-xyz"])
