"""Everybody in our fixtures, with another name, pronoun, place, school, employer, age or nationality, or a break."""

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
import pytest

from resumematch.model.options import Options
from resumematch.model.report import ComparisonReport
from resumematch.pipeline import hold, scan_job, scan_resume
from resumematch.readers import read

pytestmark = pytest.mark.slow  # 13 people, 18 versions each
TESTS = Path(__file__).parent
FIXTURES = TESTS / "fixtures/resumes"
PEOPLE = sorted(path.stem for path in (FIXTURES / "people").glob("*.json"))
OPTIONS = Options(today=date(2026, 11, 23))
MAY_SPEAK_OF_WHO = {"personal-data", "odd-email"}  # they advise to leave such things out
SWAPS = {
    "name": ("Lakisha Washington", "Mohammed Al-Farsi", "Nguyễn Thị Ánh", "María José Hernández-Ruiz"),
    "pronouns": ("she/her", "they/them"),
    "place": ("Lagos, Nigeria", "Gary, Indiana"),
    "school": ("Harvard University", "Bunker Hill Community College"),
    "employer": ("Google", "U.S. Army", "Tata Consultancy Services"),
    "age": (22, -3),  # years by which the studies lie further back; born to match
    "nationality": ("Turkish",),
    "career break": ("Parental leave", "Illness and recovery"),
}
KNOWN = {  # (person, what is swapped) → why it is not fair as yet; whoever mends it takes the line out
    ("fontaine", "employer"): "the word Services in an employer's name makes Backend, in the title, a claim",
}
Person = dict[str, Any]
Entries = dict[str, list[Person]]


@cache
def person_of(name: str) -> str:
    return (FIXTURES / "people" / f"{name}.json").read_text("utf-8")


def swapped(name: str, part: str, value: Any) -> Person:
    """Return a person with one thing swapped."""
    person = json.loads(person_of(name))
    entries = {section["kind"]: section["entries"] for section in person["sections"] if "entries" in section}
    SWAP[part](person, entries, value)
    return person


def _name(person: Person, entries: Entries, value: str) -> None:
    person["name"] = value


def _pronouns(person: Person, entries: Entries, value: str) -> None:
    person["name"] += f" ({value})"


def _place(person: Person, entries: Entries, value: str) -> None:
    person["location"] = value
    for entry in (entry for group in entries.values() for entry in group):
        entry["place"] = value if entry.get("place") else ""


def _school(person: Person, entries: Entries, value: str) -> None:
    for entry in entries.get("education", ()):
        entry["organization"] = value


def _employer(person: Person, entries: Entries, value: str) -> None:
    for number, entry in enumerate(entries.get("experience", ())):
        entry["organization"] = f"{value} {chr(65 + number)}"


def _age(person: Person, entries: Entries, value: int) -> None:
    person["extra"] = f"Born {1985 - value}"
    for entry in entries.get("education", ()):
        entry["dates"] = " – ".join(_earlier(year, value) for year in entry["dates"].split(" – "))


def _nationality(person: Person, entries: Entries, value: str) -> None:
    person["extra"] = f"Nationality: {value}"


def _break(person: Person, entries: Entries, value: str) -> None:
    entries["experience"].append({"title": value, "organization": "Career break", "place": "", **_before(entries)})


SWAP = {
    "name": _name, "pronouns": _pronouns, "place": _place, "school": _school, "employer": _employer, "age": _age,
    "nationality": _nationality, "career break": _break,
}  # fmt: skip


def _earlier(words: str, years: int) -> str:
    return " ".join(str(int(word) - years) if word.isdigit() and len(word) == 4 else word for word in words.split())


def _before(entries: Entries) -> Person:
    first = min(int(entry["start"][:4]) for entry in entries["experience"])
    return {"dates": f"March {first - 2} – February {first - 1}", "bullets": []}


def markdown(person: Person) -> bytes:
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string((FIXTURES / "templates/plain.md.j2").read_text("utf-8"))
    text = template.render(person=person)
    head, newline, rest = text.partition("\n## ")
    return f"{head}{person.get('extra', '')}\n{newline}{rest}".encode()


@cache
def ad():
    return scan_job(read(TESTS.parent / "examples/job.md"), OPTIONS)


def judged(person: Person) -> dict[str, Any]:
    """Return all that is a judgement on the person, without the words and places that were swapped."""
    found: ComparisonReport = hold(scan_resume(read(markdown(person), "cv.md"), OPTIONS), ad(), OPTIONS)
    resume, fit, guide = found.resume, found.comparison.fit, found.resume.guide
    return {
        "skills": [(s.id, s.level, s.months, s.last_used) for s in resume.record.skills],
        "bullets": [(f.level, f.outcome, f.metric, f.duty, f.production) for f in resume.record.bullets],
        "guide": [(i.id, i.status) for i in (*guide.skills, *guide.responsibilities)],
        "rung": guide.level and guide.level.title,
        "months": resume.resume.experience_months,
        "scores": [score.value for score in (resume.scores.readable, resume.scores.covered, resume.scores.written)],
        "fit": (
            fit.score,
            fit.floor,
            fit.ceiling,
            fit.grade,
            fit.years.status,
            fit.degree.status,
            fit.seniority.status,
        ),
        "requirements": [match.status for match in found.comparison.requirements],
        "plan": [(step.skill, step.gain) for step in found.comparison.plan],
        "findings": sorted((f.rule, f.severity) for f in resume.findings if f.rule not in MAY_SPEAK_OF_WHO),
    }


def versions() -> Iterator[tuple[str, Any]]:
    return ((part, value) for part, values in SWAPS.items() for value in values)


@pytest.mark.parametrize("name", PEOPLE)
def test_nothing_about_a_person_changes_a_judgement_on_the_work(name):
    unchanged = judged(json.loads(person_of(name)))
    assert len(unchanged["bullets"]) >= 2
    changed = {}
    for part, value in versions():
        now = judged(swapped(name, part, value))
        different = {key: (unchanged[key], now[key]) for key in now if now[key] != unchanged[key]}
        if different:
            changed.setdefault((name, part), []).append((value, different))
    assert {key: told for key, told in changed.items() if key not in KNOWN} == {}
    assert set(changed) == {key for key in KNOWN if key[0] == name}, "mended: take it out of KNOWN"


def test_every_swap_is_seen_in_the_text():
    seen = 0
    for name in PEOPLE:
        for part, value in versions():
            assert markdown(swapped(name, part, value)) != markdown(json.loads(person_of(name))), (name, part)
            seen += 1
    assert seen == len(PEOPLE) * len(list(versions()))
    assert (len(PEOPLE), len(list(versions()))) >= (13, 18)
