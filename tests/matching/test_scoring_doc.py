"""docs/scoring.md prints the numbers in use: the weights, and a worked example that the engine computes again."""

import re
from pathlib import Path

import pytest

from resumematch.matching import weights

DOC = Path(__file__).parents[2] / "docs" / "scoring.md"


def table(head: tuple[str, ...], rows) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def weight_table(head: tuple[str, ...], found) -> str:
    return table(head, [(name, f"{weight.value:g}", weight.why) for name, weight in found.items()])


def tables() -> dict[str, str]:
    single = {n: w for n, w in vars(weights).items() if isinstance(w, weights.Weight)}
    rest = (
        "YEARS_SLACK", "MONTHS_SLACK", "YEARS_WEAK", "RUNG_BELOW", "DEGREE_BELOW", "DEGREE_EQUIVALENT", "NEIGHBOUR",
        "UMBRELLA", "UMBRELLA_SHARE", "UMBRELLA_MEMBERS", "SHORT_YEARS", "ONLY_LISTED", "LISTED_SHARE", "COPIED_WORDS",
        "MET", "SOFT_NEED", "ENOUGH_WORDS", "ENOUGH_NEEDS", "PLAN_STEPS",
    )  # fmt: skip
    assert set(rest) == set(single), "each weight is printed once"
    return {
        "LEVELS": weight_table(("proof", "worth", "why"), weights.LEVELS),
        "PARTS": weight_table(("part", "points", "why"), weights.PARTS),
        "CAPS": weight_table(("part", "of one must-have", "why"), weights.NEED_AT_MOST),
        "REST": weight_table(("name", "value", "why"), {name: single[name] for name in rest}),
        "GRADES": table(("from", "grade"), [(f"{least:g}", name) for least, name in weights.GRADES]),
    }


def example(hold) -> dict[str, str]:
    ad, resume = re.findall(r"```markdown\n(.*?)```", DOC.read_text(), re.DOTALL)
    found = hold(resume, ad)
    parts = [(p.name, f"{p.weight:.2f}", f"{p.value:g}", f"{p.weight * p.value / 100:.2f}", p.because)
             for p in found.fit.parts if p.value is not None]  # fmt: skip
    parts.append(("**score**", "", "", f"**{found.fit.score:.2f}**", found.fit.grade))
    matches = [(" ".join(m.requirement.text.split()), m.status, f"{m.credit:g}" if m.requirement.needs else "–", m.why)
               for m in found.requirements]  # fmt: skip
    return {
        "MATCHES": table(("the ad says", "status", "worth", "why"), matches),
        "EXAMPLE": table(("part", "weight", "value", "points", "why"), parts),
        "FLOOR": f"The floor is {found.fit.floor:g}, the ceiling {found.fit.ceiling:g}",
    }


@pytest.mark.parametrize("name", ["LEVELS", "PARTS", "CAPS", "REST", "GRADES"])
def test_the_weights_printed_are_those_in_use(name):
    assert tables()[name] in DOC.read_text()


@pytest.mark.parametrize("name", ["MATCHES", "EXAMPLE", "FLOOR"])
def test_the_worked_example_is_what_the_engine_gives(hold, name):
    assert example(hold)[name] in DOC.read_text()


def test_every_weight_quoted_in_the_text_is_the_one_in_use():
    text = DOC.read_text()
    for value in (weights.NEIGHBOUR, weights.UMBRELLA, weights.SHORT_YEARS, weights.YEARS_SLACK, weights.ONLY_LISTED):
        assert f"{value.value:g}" in text
