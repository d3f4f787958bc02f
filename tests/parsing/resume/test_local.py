"""Reading is local: what changes in one place of a résumé changes nothing of what is read elsewhere."""

from datetime import date
from pathlib import Path

import pytest

from resumematch.model.mention import Mentions
from resumematch.model.resume import Resume
from resumematch.parsing.resume import parse_resume
from resumematch.readers import read

TODAY = date(2026, 11, 23)
DOCUMENTS = Path(__file__).parents[2] / "fixtures" / "resumes" / "documents"
FILES = sorted(path.name for path in DOCUMENTS.iterdir())
UNRELATED = "The office moved to the other side of the river that spring."


def text_of(file: str) -> str:
    return read(DOCUMENTS / file).text


def parse(taxonomy, text: str) -> Resume:
    return parse_resume(read(text.encode(), "cv.txt"), Mentions(skills=()), taxonomy, TODAY)


def statements(resume: Resume) -> list[str]:
    return [bullet.text for bullet in resume.bullets]


def stations(resume: Resume) -> list[tuple[str | None, str | None, str | None, str | None]]:
    return [(job.title, job.organization, job.start_date, job.end_date) for job in resume.positions]


@pytest.mark.parametrize("file", FILES)
def test_one_statement_more_changes_no_other(taxonomy, file):
    text = text_of(file)
    base = parse(taxonomy, text)
    first = next(bullet for bullet in base.bullets if bullet.section == "experience")
    start = text.rfind("\n", 0, first.start) + 1
    mark = text[start : first.start]
    more = parse(taxonomy, f"{text[:start]}{mark if mark.strip() else ''}{UNRELATED}\n{text[start:]}")
    found = statements(more)
    assert UNRELATED in found
    found.remove(UNRELATED)
    assert found == statements(base)
    assert stations(more) == stations(base)


@pytest.mark.parametrize("file", FILES)
def test_another_name_on_top_changes_no_job(taxonomy, file):
    text = text_of(file)
    base = parse(taxonomy, text)
    assert base.contact.name
    renamed = text.replace(base.contact.name, "Thomas Ibekwe").replace(base.contact.emails[0], "t.ibekwe@example.com")
    other = parse(taxonomy, renamed)
    assert other.contact.name == "Thomas Ibekwe"
    assert stations(other) == stations(base)
    assert statements(other) == statements(base)


@pytest.mark.parametrize("file", FILES)
def test_the_last_two_sections_exchanged_are_read_alike(taxonomy, file):
    text = text_of(file)
    base = parse(taxonomy, text)
    one, two = [section for section in base.sections if section.heading][-2:]
    swapped = f"{text[: one.start]}{text[two.start :].rstrip()}\n\n{text[one.start : two.start].rstrip()}\n"
    other = parse(taxonomy, swapped)
    assert sorted(statements(other)) == sorted(statements(base))
    assert stations(other) == stations(base)


@pytest.mark.parametrize("file", FILES)
def test_other_employers_change_neither_titles_nor_dates(taxonomy, file):
    text = text_of(file)
    base = parse(taxonomy, text)
    names = {job.organization for job in base.positions if job.organization}
    for n, name in enumerate(sorted(names, key=len, reverse=True)):
        text = text.replace(name, f"Kiln Bakery {chr(65 + n)}")
    other = parse(taxonomy, text)
    assert [(t, s, e) for t, _, s, e in stations(other)] == [(t, s, e) for t, _, s, e in stations(base)]
    assert {job.organization for job in other.positions} <= {
        f"Kiln Bakery {chr(65 + n)}" for n in range(len(names))
    } | {None}
