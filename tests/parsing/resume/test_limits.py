"""The parser reads whatever it is given, in time that grows with it."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from resumematch.errors import UnreadableInput
from resumematch.model.mention import Mentions
from resumematch.model.resume import Resume
from resumematch.parsing.kind import guess_kind
from resumematch.parsing.resume import parse_resume
from resumematch.readers import read

TODAY = date(2026, 11, 23)
LONGEST, MANY = 300_000, 10_000
START = "Jo Example\njo@example.com\n\nExperience\n\nEngineer, Acme\n2019 – 2020\n"
UNITS = ("a", "2019 ", "2019 – 2020, ", "(2019 a", "since 2019 ", "Engineer at Acme, ", "a@", "a-", "a.b.", "Oslo, ",
         "a\t2019\t", "3 years ")  # fmt: skip
WORDS = (
    "Experience¦SKILLS¦Education:¦Engineer¦Acme GmbH¦Oslo, Norway¦2019 – 2020¦since¦(¦)¦2021¦Jan"
    "¦present¦•¦- ¦1. ¦\t¦   ¦,¦|¦–¦Built a thing.¦o ¦:¦at¦'19¦\u00ad¦é¦«"
)


def parse(taxonomy, text: str, name: str = "cv.txt") -> Resume:
    return parse_resume(read(text.encode(), name), Mentions(skills=()), taxonomy, TODAY)


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_one_long_line_takes_linear_time(taxonomy, unit):
    def cost(length: int) -> float:
        document = read((START + unit * (length // len(unit))).encode(), "cv.txt")
        begin = process_time()
        parse_resume(document, Mentions(skills=()), taxonomy, TODAY)
        guess_kind(document, taxonomy)
        return process_time() - begin

    cost(100)  # lists are compiled once
    assert cost(LONGEST - 1000) < 5 + 25 * cost(LONGEST // 10)


@pytest.mark.slow
@pytest.mark.parametrize(
    "line", ["EXPERIENCE", "Engineer, Acme, 2019 – 2020", "- wrote some tests", "Oslo, Norway", "x"]
)
def test_ten_thousand_lines_take_seconds(taxonomy, line):
    document = read((START + f"{line}\n" * MANY).encode(), "cv.txt")
    begin = process_time()
    parse_resume(document, Mentions(skills=()), taxonomy, TODAY)
    assert process_time() - begin < 4


PIECES = st.sampled_from(WORDS.split("¦"))
LINES = st.lists(st.lists(PIECES, max_size=6).map(" ".join), min_size=1, max_size=14).map("\n".join)


@settings(max_examples=150, deadline=None)
@given(
    text=LINES | st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=200),
    name=st.sampled_from(["cv.txt", "cv.md", "cv.html"]),
)
def test_no_text_makes_it_fail(taxonomy, text, name):
    try:
        resume = parse(taxonomy, f"word {text}", name)
    except UnreadableInput:  # the reader's word on what is no document
        reject()
    for part in (*resume.bullets, *resume.positions, *resume.sections):
        assert 0 <= part.start <= part.end <= len(resume.document.text)
    assert all(b.position is None or b.position < len(resume.positions) for b in resume.bullets)
    assert [b.start for b in resume.bullets] == sorted(b.start for b in resume.bullets)
