"""Each next step of each role: a line that marks it done, and near misses that do not."""

from pathlib import Path

import pytest

from resumematch.taxonomy import load_taxonomy


def told():
    for line in (Path(__file__).parent / "next_steps.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            head, status, section, text = (part.strip() for part in line.split("|"))
            role, step = head.split()
            yield role, step, status, section, tuple(part.strip() for part in text.split("//"))


CASES = tuple(told())


@pytest.mark.parametrize(("role", "step", "status", "section", "lines"), CASES)
def test_a_step_has_the_status_that_the_lines_deserve(consult, role, step, status, section, lines):
    guide = consult(role, **{section: lines})
    (found,) = (item for item in guide.next_steps if item.id == step)
    assert found.status == status
    assert bool(found.because) == (status != "open")
    assert bool(found.advice) == (status != "done")


def test_every_step_of_every_role_has_a_line_that_marks_it_done_and_one_that_does_not():
    steps = {(role.id, step.id) for role in load_taxonomy().roles.values() for step in role.next_steps}
    assert len(steps) >= 48
    assert {(role, step) for role, step, status, *_ in CASES if status == "done"} == steps
    assert {(role, step) for role, step, status, *_ in CASES if status != "done"} == steps


@pytest.mark.parametrize(
    "line",
    [
        "No alerts, no logging and no rollback so far.",
        "Plan to add alerts and a rollback.",
        "Would like to deploy a model on SageMaker.",
    ],
)
def test_a_negation_or_an_intention_marks_nothing(consult, line):
    guide = consult(experience=(line,))
    status = {step.id: step.status for step in guide.next_steps}
    assert status["plan-for-failure"] == "open"
    assert status["deploy-to-managed-cloud"] != "done"
