"""Advice that differs in a name alone is said once."""

from resumematch.model.comparison import Gap
from resumematch.model.evidence import Evidence
from resumematch.render.gap_groups import group_gaps

LINE = Evidence(quote="Ran it.", start=7, end=14, page=1)


def gap(name, advice, importance="required", evidence=()):
    return Gap(id=name.lower(), name=name, kind="learn-it", importance=importance, advice=advice, evidence=evidence)


def test_gaps_with_the_same_advice_stand_together_and_are_not_named_in_it():
    gaps = [gap(name, f"Build one small thing with {name}, run it.") for name in ("R", "LoRA or QLoRA", "C++")]
    (group,) = group_gaps(gaps)
    assert [one.name for one in group.gaps] == ["R", "LoRA or QLoRA", "C++"]
    assert group.advice == "Build one small thing with this, run it."


def test_a_gap_alone_keeps_its_own_words():
    (group,) = group_gaps([gap("Go", "Good tools: write one in Go.")])
    assert group.advice == "Good tools: write one in Go."


def test_importance_and_evidence_keep_gaps_apart_and_a_line_is_quoted_once():
    gaps = [gap("A", "Name A."), gap("B", "Name B.", "preferred"), gap("C", "Name C.", evidence=(LINE,))]
    gaps.append(gap("D", "Name D.", evidence=(LINE,)))
    groups = group_gaps(gaps)
    assert [[one.name for one in group.gaps] for group in groups] == [["A"], ["B"], ["C", "D"]]
    assert groups[2].evidence == (LINE,)
