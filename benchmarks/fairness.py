"""Swaps who people are in our fixtures and prints every judgement that changes.

    python benchmarks/fairness.py [PERSON …]

Each person is written down as Markdown with another name, pronoun, place, school, employer, age or nationality, or
with a break from work, scanned, and held against job ads. Whatever of the report judges the work must stay as it was:
levels, months, statuses, scores, rung, fit, requirements, plan, findings. Fails when anything changes.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import jinja2

from resumematch.model.options import Options
from resumematch.model.report import ComparisonReport, JobReport
from resumematch.pipeline import hold, scan_job, scan_resume
from resumematch.readers import read

ROOT = Path(__file__).parents[1]
FIXTURES = ROOT / "tests/fixtures/resumes"
OPTIONS = Options(today=date(2026, 11, 23))
MAY_SPEAK_OF_WHO = {"personal-data", "odd-email"}  # they advise to leave such things out
ADS = (
    (ROOT / "examples/job.md").read_bytes(),
    b"# Junior Data Analyst\n\n## Requirements\n\n- SQL, Excel and a BI tool such as Power BI or Tableau\n"
    b"- Bachelor's degree or equivalent experience\n\n## Nice to have\n\n- Python, statistics, A/B testing\n",
    b"# Staff Backend Engineer\n\n## You bring\n\n- 8+ years of backend engineering in Go, Java or Python\n"
    b"- Kubernetes, PostgreSQL, Kafka; services in production and on-call\n- Experience in leading engineers\n",
)
VALUES: dict[str, tuple[Any, ...]] = {
    "name": (
        *("Lakisha Washington", "Mohammed Al-Farsi", "Nguyễn Thị Ánh", "María José Hernández-Ruiz", "Wei Zhang"),
        *("Oluwaseun Adébáyọ̀", "Greg Baker", "Deepika Subramanian", "Shira Goldberg", "Dzmitry Kavalenka"),
        *("Ruby Swift", "Julia Jenkins", "Django Scala", "Jasmine Sparks-Hadoop", "Chef Lee"),  # tools are named so too
    ),
    "pronouns": ("she/her", "he/him", "they/them", "xe/xem"),
    "place": (
        *("Lagos, Nigeria", "Gary, Indiana", "Hanoi, Vietnam", "Bengaluru, India", "Oslo, Norway", "London"),
        *("Bandung, Java", "Reading, United Kingdom", "Spring, Texas", "São Paulo, Brazil"),
    ),
    "school": (
        *("Harvard University", "Bunker Hill Community College", "Howard University", "Smith College", "IIT Bombay"),
        *("Universidad Nacional de Colombia", "Brigham Young University", "Open University"),
        *("Institute of Data Science", "College of Cloud Computing", "Academy of Project Management"),
    ),
    "employer": (
        *("Google", "U.S. Army", "Tata Consultancy Services", "Kwik Shop", "St. Mary's Church", "Goldman Sachs"),
        *("Planned Parenthood", "Databricks", "Snowflake", "Agile Data Services", "Cloud Security Systems Ltd"),
        *("Docker, Inc.", "Oracle Consulting", "Machine Learning Partners GmbH"),
    ),
    "age": (22, 35, 10, -3),  # years by which the studies lie further back; born to match
    "born": ("Date of birth: 3 May 1961", "Age: 58", "Born 2001", "52 years old"),
    "nationality": ("Turkish", "American", "Nigerian", "Stateless"),
    "family": ("Married, two children", "Single mother", "Pregnant", "Civil partnership"),
    "career break": (
        *("Parental leave", "Illness and recovery", "Caring for a parent", "Maternity leave", "Sabbatical"),
        *("Military service", "Relocation with my family"),
    ),
    "club": (
        *("Society of Women Engineers", "National Society of Black Engineers", "Muslim Students' Association"),
        *("Gay Rugby Club", "Veterans' League", "Disability Network", "Data Science Society"),
    ),
}
Person = dict[str, Any]
Entries = dict[str, list[Person]]


@dataclass(frozen=True, slots=True)
class Change:
    """A judgement that a swap changed."""

    person: str
    part: str
    value: Any
    told: dict[str, tuple[Any, Any]]


def people() -> list[str]:
    """Return the names of the fixtures."""
    return sorted(path.stem for path in (FIXTURES / "people").glob("*.json"))


@cache
def _written(name: str) -> str:
    return (FIXTURES / "people" / f"{name}.json").read_text("utf-8")


def person_of(name: str) -> Person:
    """Return a person as they are."""
    return json.loads(_written(name))


def swapped(name: str, part: str, value: Any) -> Person:
    """Return a person with one thing swapped."""
    person = person_of(name)
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
        entry["organization"] = value if value.endswith(".") else f"{value} {chr(65 + number)}"


def _age(person: Person, entries: Entries, value: int) -> None:
    person["extra"] = f"Born {1985 - value}"
    for entry in entries.get("education", ()):
        entry["dates"] = " – ".join(_earlier(year, value) for year in entry["dates"].split(" – "))


def _extra(person: Person, entries: Entries, value: str) -> None:
    person["extra"] = value


def _nationality(person: Person, entries: Entries, value: str) -> None:
    person["extra"] = f"Nationality: {value}"


def _break(person: Person, entries: Entries, value: str) -> None:
    first = min(int(entry["start"][:4]) for entry in entries["experience"])
    dates = f"March {first - 2} – February {first - 1}"
    entries["experience"].append(
        {"title": value, "organization": "Career break", "place": "", "dates": dates, "bullets": []}
    )


def _club(person: Person, entries: Entries, value: str) -> None:
    person["sections"].append({"kind": "interests", "heading": "Memberships", "items": [value]})


SWAP: dict[str, Callable[[Person, Entries, Any], None]] = {
    "name": _name, "pronouns": _pronouns, "place": _place, "school": _school, "employer": _employer, "age": _age,
    "born": _extra, "nationality": _nationality, "family": _extra, "career break": _break, "club": _club,
}  # fmt: skip


def _earlier(words: str, years: int) -> str:
    return " ".join(str(int(word) - years) if word.isdigit() and len(word) == 4 else word for word in words.split())


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)
    return environment.from_string((FIXTURES / "templates/plain.md.j2").read_text("utf-8"))


def markdown(person: Person) -> bytes:
    """Write a person's résumé; what is `extra` stands below the contact line."""
    head, newline, rest = _template().render(person=person).partition("\n## ")
    return f"{head}{person.get('extra', '')}\n{newline}{rest}".encode()


@cache
def ads() -> tuple[JobReport, ...]:
    """Return the ads, scanned."""
    return tuple(scan_job(read(ad, "job.md"), OPTIONS) for ad in ADS)


def judged(person: Person) -> dict[str, Any]:
    """Return all that is a judgement on the person, without the words and places that were swapped."""
    scanned = scan_resume(read(markdown(person), "cv.md"), OPTIONS)
    guide, scores = scanned.guide, scanned.scores
    found = {
        "skills": [(s.id, s.level, s.months, s.last_used) for s in scanned.record.skills],
        "bullets": [(f.level, f.outcome, f.metric, f.duty, f.production) for f in scanned.record.bullets],
        "guide": [(i.id, i.status) for i in (*guide.skills, *guide.responsibilities)],
        "steps": [(step.id, step.status) for step in guide.next_steps],
        "moves": [(move.title, move.have) for move in (*guide.progression, *guide.transitions)],
        "rung": guide.level and guide.level.title,
        "months": scanned.resume.experience_months,
        "scores": [score.value for score in (scores.readable, scores.covered, scores.written)],
        "findings": sorted((f.rule, f.severity) for f in scanned.findings if f.rule not in MAY_SPEAK_OF_WHO),
    }
    for number, ad in enumerate(ads(), 1):
        found |= {f"ad {number}: {key}": value for key, value in _held(hold(scanned, ad, OPTIONS)).items()}
    return found


def _held(report: ComparisonReport) -> dict[str, Any]:
    fit, comparison = report.comparison.fit, report.comparison
    return {
        "fit": (
            fit.score,
            fit.floor,
            fit.ceiling,
            fit.grade,
            fit.years.status,
            fit.degree.status,
            fit.seniority.status,
        ),
        "requirements": [match.status for match in comparison.requirements],
        "gaps": [(gap.id, gap.kind) for gap in comparison.gaps],
        "plan": [(step.skill, step.gain) for step in comparison.plan],
    }


def versions() -> tuple[tuple[str, Any], ...]:
    """Return every swap: what is swapped, and for what."""
    return tuple((part, value) for part, values in VALUES.items() for value in values)


def changes(name: str, some: Iterable[tuple[str, Any]]) -> Iterator[Change]:
    """Yield what these swaps change for a person."""
    unchanged = judged(person_of(name))
    for part, value in some:
        # a membership adds a section, and is held against another one
        before = judged(swapped(name, "club", "Chess Club")) if part == "club" else unchanged
        now = judged(swapped(name, part, value))
        told = {key: (before[key], now[key]) for key in now if now[key] != before[key]}
        if told:
            yield Change(name, part, value, told)


def main() -> int:
    """Try every swap on everybody."""
    tried, changed = Counter[str](), Counter[str]()
    for name in sys.argv[1:] or people():
        tried.update(part for part, _ in versions())
        for change in changes(name, versions()):
            changed[change.part] += 1
            print(f"{change.person}, {change.part} {change.value!r}:", flush=True)
            for key, (before, now) in change.told.items():
                print(f"    {key}: {_difference(before, now)}", flush=True)
    for part, count in tried.items():
        print(f"{part:<14}{changed[part]:>4} of {count:>4} changed a judgement")
    print(f"{'all':<14}{changed.total():>4} of {tried.total():>4}")
    return int(bool(changed))


def _difference(before: Any, now: Any) -> str:
    if isinstance(before, list) and isinstance(now, list):
        return f"{[item for item in before if item not in now]} → {[item for item in now if item not in before]}"
    return f"{before} → {now}"


if __name__ == "__main__":
    sys.exit(main())
