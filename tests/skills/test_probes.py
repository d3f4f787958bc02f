"""Sentences that use a word as a skill, and as something else."""

from pathlib import Path

import pytest

from resumematch.model.document import Document, Line
from resumematch.skills import find_skills
from resumematch.taxonomy import load_taxonomy

TAXONOMY = load_taxonomy()
LINES = Path(__file__).with_name("probes.txt").read_text(encoding="utf-8").splitlines()
PROBES = [tuple(part.strip() for part in (line[0], *line[1:].split("|", 1))) for line in LINES if line[0] in "+-"]


def found(text):
    line = Line(start=0, end=len(text))
    document = Document(name="x", format="text", sha256="", pages=None, text=text, lines=(line,))
    return {one.skill for one in find_skills(document, TAXONOMY).skills if not one.negated}


def test_there_are_150_probes_two_for_a_word():
    assert len(PROBES) >= 150
    assert {skill for sign, skill, _ in PROBES if sign == "+"} == {skill for sign, skill, _ in PROBES if sign == "-"}


@pytest.mark.parametrize(("sign", "skill", "text"), PROBES, ids=[text for _, _, text in PROBES])
def test_a_word_is_a_skill_where_it_means_one(sign, skill, text):
    assert skill in TAXONOMY.skills
    assert (skill in found(text)) == (sign == "+")
