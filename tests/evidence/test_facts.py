"""The facts of a bullet against statements that were labelled by reading."""

from pathlib import Path

import pytest

PRODUCTION = {"-": "none", "S": "shipped", "P": "operated"}
SECTION = {"exp": "experience", "proj": "projects", "edu": "education"}


def labelled(name="statements.txt"):
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            head, text = line.split(" | ", 1)
            marks, section = head.split()
            yield marks, SECTION[section], text


def share_right(judge_text, right):
    results = [right(marks, judge_text(text, section)) for marks, section, text in labelled()]
    assert len(results) >= 390
    return sum(results) / len(results)


def test_outcomes_are_told_from_what_was_done(judge_text):
    assert share_right(judge_text, lambda marks, facts: facts.outcome == (marks[0] == "O")) >= 0.97


def test_measures_are_told_from_other_numbers(judge_text):
    assert share_right(judge_text, lambda marks, facts: facts.metric == (marks[1] == "M")) >= 0.97


def test_openings_of_duty_and_help_are_found(judge_text):
    assert share_right(judge_text, lambda marks, facts: facts.duty == (marks[2] == "D")) >= 0.98


def test_production_is_told_from_the_bench(judge_text):
    assert share_right(judge_text, lambda marks, facts: facts.production == PRODUCTION[marks[3]]) >= 0.97


def test_statements_that_nobody_tuned_for_are_mostly_judged_right(judge_text):
    judged = [(marks, judge_text(text, section)) for marks, section, text in labelled("first_sight.txt")]
    assert len(judged) == 80
    assert sum(facts.outcome == (marks[0] == "O") for marks, facts in judged) >= 76
    assert sum(facts.metric == (marks[1] == "M") for marks, facts in judged) >= 75
    assert sum(facts.duty == (marks[2] == "D") for marks, facts in judged) >= 76
    assert sum(facts.production == PRODUCTION[marks[3]] for marks, facts in judged) >= 70


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Used Python and Docker.", "used"),
        ("Built a parser for Python.", "built"),
        ("Shipped the parser to production.", "shipped"),
        ("Deployed the ranking model and monitored its drift.", "operated"),
        ("Led the rollout of the ranking model to production and its on-call rota.", "led"),
    ],
)
def test_each_step_of_the_ladder_has_a_statement(judge_text, text, level):
    assert judge_text(text).level == level


def test_a_helper_verb_lowers_by_one_step(judge_text):
    assert judge_text("Deployed the churn model to production.").level == "shipped"
    assert judge_text("Helped to deploy the churn model to production.").level == "built"


def test_words_of_the_bench_cap_at_built(judge_text):
    facts = judge_text("Built and deployed a demo of the churn model in a Jupyter notebook.")
    assert (facts.production, facts.level) == ("none", "built")


def test_a_negation_voids_production(judge_text):
    assert judge_text("Built a churn model that was never deployed to production.").production == "none"
    assert judge_text("Built a churn model, not yet in production.").production == "none"


def test_a_course_proves_learning_only(judge_text):
    facts = judge_text("Deployed a model to production on SageMaker.", "education")
    assert (facts.level, facts.production) == ("learned", "none")


def test_a_purpose_is_no_outcome(judge_text):
    assert not judge_text("Built a cache to reduce latency.").outcome
    assert judge_text("Built a cache, reducing latency.").outcome


def test_cues_point_into_the_text(judge_text):
    text = "Cut p95 latency from 420 to 180 ms."
    cues = judge_text(text).cues
    assert [text[cue.start : cue.end] for cue in cues if cue.kind == "metric"] == ["420", "180"]
