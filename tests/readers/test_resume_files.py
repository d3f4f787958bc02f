"""Every résumé file of ours, whatever made it, is read as its sidecar says; a person's files say the same."""

import json
import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from resumematch.model.resume import Resume, Section
from resumematch.parsing import parse_resume
from resumematch.readers import read
from resumematch.skills import find_skills
from resumematch.taxonomy import load_taxonomy

FOLDER = Path(__file__).parents[1] / "fixtures" / "resumes"
FILES = json.loads((FOLDER / "documents.json").read_text(encoding="utf-8"))
WORK = ("experience", "projects", "volunteering")
LEFT_OUT: dict[str, dict[str, str]] = {}  # what is read → file → why it is read wrongly as yet


def by_file(what: str) -> pytest.MarkDecorator:
    """Run a test on every file; one that is read wrongly as yet must fail, until its mark goes."""
    wrong = LEFT_OUT.get(what, {})
    marks = {file: (pytest.mark.xfail(reason=reason, strict=True),) for file, reason in wrong.items()}
    return pytest.mark.parametrize("file", [pytest.param(e["file"], marks=marks.get(e["file"], ())) for e in FILES])


PERSON = {entry["file"]: entry["person"] for entry in FILES}
SECTIONS = {entry["file"]: entry["sections"] for entry in FILES}
ASIDE = {entry["file"]: entry["aside"] for entry in FILES}


class Job(NamedTuple):
    title: str | None
    organization: str | None
    start: str | None
    end: str | None
    current: bool


class Statement(NamedTuple):
    section: str
    position: int | None
    text: str


@cache
def parsed(file: str) -> Resume:
    document, taxonomy = read(FOLDER / "documents" / file), load_taxonomy()
    return parse_resume(document, find_skills(document, taxonomy), taxonomy, date(2026, 11, 1))


def skill_ids(file: str) -> frozenset[str]:
    return frozenset(mention.skill for mention in parsed(file).mentions)


@cache
def truth(person: str) -> dict[str, Any]:
    return json.loads((FOLDER / "people" / f"{person}.json").read_text(encoding="utf-8"))


def true_entries(person: str, kind: str) -> list[dict[str, Any]]:
    return [entry for part in truth(person)["sections"] if part["kind"] == kind for entry in part.get("entries", ())]


def true_jobs(person: str) -> list[Job]:
    return [
        Job(job["title"], job["organization"], job["start"], None if job["end"] == "present" else job["end"],
            job["end"] == "present")
        for job in true_entries(person, "experience")
    ]  # fmt: skip


def true_statements(person: str, kind: str) -> list[Statement]:
    found = []
    for index, entry in enumerate(true_entries(person, kind)):
        for bullet in entry.get("bullets", ()):
            texts = [bullet] if isinstance(bullet, str) else [bullet["text"], *bullet["nested"]]
            found += [Statement(kind, index if kind == "experience" else None, text) for text in texts]
    return found


def body_lines(file: str, section: Section) -> list[str]:
    """Return a section's lines without its heading and the margins of the page; hyphenation at line ends undone."""
    document = parsed(file).document
    within = [line for line in document.lines if section.start <= line.start < section.end]
    texts = [document.text[line.start : line.end] for line in within if line.role not in ("header", "footer")]
    body = "\n".join(texts).replace("-\n", "").removeprefix(section.heading)
    return [line for line in body.split("\n") if line.strip("= ")]


def words(lines: Iterable[str]) -> list[str]:
    return sorted(word for line in lines for word in re.split(r"[\s,:•]+", line) if word)


def read_jobs(file: str) -> list[Job]:
    return [
        Job(job.title, job.organization, job.start_date, job.end_date, job.current) for job in parsed(file).positions
    ]


def read_statements(file: str) -> list[Statement]:
    return [Statement(b.section, b.position, b.text) for b in parsed(file).bullets if b.section in WORK]


def test_the_set_has_twelve_people_and_six_kinds_of_pdf() -> None:
    assert len(set(PERSON.values())) >= 12
    assert len({entry["tool"] for entry in FILES if entry["file"].endswith(".pdf")}) >= 6


@by_file("positions")
def test_positions_with_their_dates_are_read(file: str) -> None:
    assert read_jobs(file) == true_jobs(PERSON[file])


@by_file("bullets")
def test_bullets_are_read_whole_in_order_and_none_across_columns(file: str) -> None:
    expected = [s for kind in SECTIONS[file] + ASIDE[file] if kind in WORK for s in true_statements(PERSON[file], kind)]
    assert expected
    assert read_statements(file) == expected


@by_file("sections")
def test_sections_stand_in_the_order_in_which_a_person_reads_them(file: str) -> None:
    main, aside = SECTIONS[file], ASIDE[file]
    read = [section.kind for section in parsed(file).sections if section.heading]
    assert read in (main + aside, aside + main)


@by_file("skills")
def test_the_skills_section_holds_every_group_and_nothing_of_other_sections(file: str) -> None:
    person = truth(PERSON[file])
    expected = [words(f"{name} {skills}" for name, skills in part["groups"]) for part in person["sections"]
                if part["kind"] == "skills"]  # fmt: skip
    assert [words(body_lines(file, s)) for s in parsed(file).sections if s.kind == "skills"] == expected


@by_file("contact")
def test_the_contact_is_read(file: str) -> None:
    contact, person = parsed(file).contact, truth(PERSON[file])
    assert contact.name == person["name"]
    assert contact.emails == (person["email"],)
    assert contact.phones == (person["phone"],)
    assert len(contact.links) >= len(person["links"])


@by_file("skill names")
def test_skills_that_the_person_names_are_found(file: str) -> None:
    skills, ids = load_taxonomy().skills.values(), skill_ids(file)
    found = {name.lower() for skill in skills if skill.id in ids for name in (skill.name, *skill.aliases)}
    assert [name for name in truth(PERSON[file])["skills"] if name.lower() not in found] == []


@pytest.mark.parametrize("person", ["okafor", "mensah", "castell"])
def test_files_of_one_person_give_the_same_skills(person: str) -> None:
    files = [file for file, owner in PERSON.items() if owner == person]
    assert len(files) >= 2
    assert len({frozenset(skill_ids(file)) for file in files}) == 1
