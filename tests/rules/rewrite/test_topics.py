"""What a line is asked for: the fact that belongs to its head word, in words that claim nothing."""

import re
from types import SimpleNamespace

import pytest

from resumematch.rules.guard import Guard
from resumematch.rules.rewrite.metrics import ANY_METRIC, QUESTIONS, question_for
from resumematch.rules.rewrite.topics import ANY_WORK, TOPICS, topic_of
from resumematch.taxonomy import load_taxonomy

TAXONOMY = load_taxonomy()
SUBJECT = SimpleNamespace(taxonomy=TAXONOMY)
ASKED = [text for topic in (*TOPICS, ANY_WORK) for text in (topic.scale, topic.blank, topic.without) if text]
ASKED += [question.blank for question in (*QUESTIONS, ANY_METRIC)]
LINES = {
    "Wrote the monthly credit-risk report": "topic-report",
    "Presented model-risk reports to the board": "topic-report",
    "Migrated 40 reports to Python": "topic-move",
    "Built Jenkins pipelines for the shop": "topic-release",
    "Loaded 9 tables into the warehouse": "topic-pipeline",
    "Taught SQL to 30 clerks": "topic-teach",
    "Studied neural networks": "topic-learn",
    "Wrote services that ingest 2 TB a day": "topic-pipeline",
    "Detected fraud in card payments": "topic-detect",
}


@pytest.mark.parametrize(("line", "cue"), LINES.items())
def test_the_head_word_decides_what_is_asked(line, cue):
    assert topic_of(SUBJECT, line).cue == cue


def test_a_line_of_no_known_kind_is_asked_who_relies_on_it():
    assert topic_of(SUBJECT, "Cooked starters and desserts") is ANY_WORK


@pytest.mark.parametrize("text", ASKED)
def test_what_we_add_to_a_line_names_no_skill_and_no_number(text):
    guard = Guard(
        SimpleNamespace(document=SimpleNamespace(text="", name=""), guide=(), job=None, taxonomy=TAXONOMY, resume=None)
    )
    assert guard.invented(text) == ()
    assert not re.search(r"\d", text)


def test_there_are_kinds_enough():
    assert len(ASKED) > 50


@pytest.mark.parametrize(
    ("metric", "line", "cue"),
    [
        ("mAP@50", "Trained an image detector", "metric-text-or-image"),
        ("map@10", "Ranked hotels", "metric-ranking"),
        ("rmse", "Lowered the error of the sales forecast", "metric-forecast"),
        ("rmse", "Fitted a curve", ""),
        ("precision", "Built a filter", "metric-false-alarms"),
    ],
)
def test_a_metric_is_asked_its_own_question(metric, line, cue):
    assert question_for(SUBJECT, metric, line).cue == cue
