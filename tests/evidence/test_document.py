"""The examples of docs/evidence.md hold."""

import re
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "evidence.md").read_text(encoding="utf-8")
LADDER = re.findall(r"^\| (used|built|shipped|operated|led) \| [^|]+ \| ([^|]+) \|$", PAGE, re.MULTILINE)
LOWERED = re.findall(r"^\| [^|]+ \| [^|]+ \| ([^|]+) \| (used|built|learned) \|$", PAGE, re.MULTILINE)


def test_both_tables_are_read():
    assert [level for level, _ in LADDER] == ["used", "built", "shipped", "operated", "led"]
    assert len(LOWERED) == 6


@pytest.mark.parametrize(("level", "line"), [*LADDER, *((level, line) for line, level in LOWERED)])
def test_an_example_has_the_level_that_the_page_says(judge_text, level, line):
    section = "education" if line.startswith("Coursework") else "experience"
    assert judge_text(line, section).level == level


def test_the_limit_on_shared_lines_is_real(judge_text):
    assert "Deployed the API with Docker; studied Rust" in PAGE
    assert judge_text("Deployed the API with Docker; studied Rust").level == "shipped"
