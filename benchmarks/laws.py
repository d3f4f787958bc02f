"""Holds the laws of the fit score (docs/scoring.md) against every résumé × every ad of two folders.

usage: python benchmarks/laws.py RESUMES ADS [--scores]        exit code 1 when a law is broken

A résumé is varied as text: a line shown more, a line taken away, the ad pasted in, names swapped, sections moved.
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from resumematch.errors import UnreadableInput
from resumematch.evidence import weigh_evidence
from resumematch.matching import compare
from resumematch.matching.copied import Copied
from resumematch.matching.fit import assess
from resumematch.matching.ledger import open_ledger
from resumematch.model.comparison import Comparison
from resumematch.model.job import JobAd
from resumematch.model.taxonomy import Taxonomy
from resumematch.parsing import parse_job, parse_resume
from resumematch.readers import read
from resumematch.skills import find_skills
from resumematch.taxonomy import load_taxonomy

TODAY = date(2026, 11, 23)
UNRELATED = "The office moved to the other side of the river that spring"
EPSILON = 0.011  # points: scores are rounded to two digits
MOST_SKILLS = 4  # skills shown more, a pair
MOST_LINES = 6  # lines taken away, a résumé


@dataclass
class Engine:
    """The stages, with the taxonomy loaded once."""

    taxonomy: Taxonomy = field(default_factory=lambda: load_taxonomy(None))

    def ad(self, path: Path) -> JobAd:
        document = read(path)
        return parse_job(document, find_skills(document, self.taxonomy), self.taxonomy)

    def compare(self, text: str, job: JobAd) -> Comparison:
        return self.hold(self.resume(text), job)

    def resume(self, text: str):
        document = read(text.encode(), "resume.txt")
        resume = parse_resume(document, find_skills(document, self.taxonomy), self.taxonomy, TODAY)
        return resume, weigh_evidence(resume, self.taxonomy, TODAY)

    def hold(self, person, job: JobAd) -> Comparison:
        return compare(*person, job, self.taxonomy, TODAY)

    def score(self, person, job: JobAd) -> float | None:
        """Return the score alone: without gaps and plan, which score every edit again."""
        resume, record = person
        ledger = open_ledger(resume, record, Copied(resume.document, job.document), TODAY)
        return assess(ledger, job, self.taxonomy).score


@dataclass
class Person:
    """One résumé and its variations as text, each read once."""

    name: str
    text: str
    engine: Engine
    read: dict[str, tuple] = field(default_factory=dict)

    def score(self, text: str, job: JobAd) -> float | None:
        if text not in self.read:
            self.read[text] = self.engine.resume(text)
        return self.engine.score(self.read[text], job)

    @cached_property
    def resume(self):
        return self.engine.resume(self.text)[0]

    @cached_property
    def lines(self) -> list[tuple[int, int]]:
        """Return where the statements of work stand, whole lines with their newline."""
        text, found = self.text, []
        for bullet in self.resume.bullets:
            if bullet.section == "experience":
                start = text.rfind("\n", 0, bullet.start) + 1
                end = text.find("\n", bullet.end - 1)
                found.append((start, len(text) if end < 0 else end + 1))
        return found

    def with_line(self, line: str) -> str:
        start, end = self.lines[0]
        mark = self.text[start:end].lstrip()[:2]
        mark = mark if not mark[:1].isalnum() else ""
        return f"{self.text[:start]}{mark}{line}\n{self.text[start:]}"

    def fewer(self) -> Iterator[str]:
        for start, end in self.lines[:MOST_LINES]:
            yield self.text[:start] + self.text[end:]

    def swapped(self) -> Iterator[str]:
        if self.resume.contact.name and self.resume.contact.name in self.text:
            yield self.text.replace(self.resume.contact.name, "Thomas Ibekwe")
        employers = {p.organization for p in self.resume.positions if p.organization}
        if employers:
            text = self.text
            for at, employer in enumerate(sorted(employers, key=len, reverse=True)):
                text = text.replace(employer, f"Kiln Bakery {chr(65 + at)}")
            yield text

    def moved(self) -> Iterator[str]:
        """Yield the text with its last two sections exchanged."""
        sections = [section for section in self.resume.sections if section.heading]
        if len(sections) > 2:
            one, two = sections[-2:]
            first, last = self.text[one.start : two.start].rstrip("\n"), self.text[two.start :].rstrip("\n")
            yield f"{self.text[: one.start]}{last}\n\n{first}\n"


@dataclass
class Count:
    checked: int = 0
    broken: list[str] = field(default_factory=list)

    def check(self, holds: bool, case: str) -> None:
        self.checked += 1
        if not holds:
            self.broken.append(case)


def hold_laws(person: Person, name: str, job: JobAd, laws: dict[str, Count]) -> float | None:
    """Check every law on one pair; return its score."""
    pair = f"{person.name} × {name}"
    found = person.engine.compare(person.text, job)
    fit = found.fit
    if fit.score is None:
        return None
    laws["same bytes twice"].check(found == person.engine.compare(person.text, job), pair)
    judged = [part for part in fit.parts if part.value is not None]
    total = sum(part.weight * part.value / 100 for part in judged)
    laws["parts add up, floor ≤ score ≤ ceiling"].check(
        abs(total - fit.score) < EPSILON and 0 <= fit.floor <= fit.score <= fit.ceiling <= 100, pair
    )
    if not person.lines:
        return fit.score
    missing = list(dict.fromkeys(gap.id for gap in found.gaps if not gap.evidence and gap.kind == "learn-it"))
    shown = {}
    for skill in missing[:MOST_SKILLS]:
        entry = person.engine.taxonomy.skills.get(skill)
        if entry:
            line = f"Used {entry.name} for the weekly batch of prices in all shops"
            shown[skill] = person.score(person.with_line(line), job)
            laws["a skill shown more never lowers"].check(shown[skill] >= fit.score, f"{pair}: {skill}")
    for text in person.fewer():
        score = person.score(text, job)
        laws["a line taken away never raises"].check(score is None or score <= fit.score, pair)
    check_stuffing(person, job, fit.score, {s: v for s, v in shown.items() if v > fit.score}, laws, pair)
    for text in (person.with_line(UNRELATED),):
        laws["an unrelated sentence changes nothing"].check(person.score(text, job) == fit.score, pair)
    for text in person.swapped():
        laws["name and employers change nothing"].check(person.score(text, job) == fit.score, pair)
    for text in person.moved():
        laws["the order of sections changes nothing"].check(person.score(text, job) == fit.score, pair)
    return fit.score


def check_stuffing(
    person: Person, job: JobAd, score: float, shown: dict[str, float], laws: dict[str, Count], pair: str
) -> None:
    """Hold the ad's text, and its list of skills, against one skill shown more (or against nothing changed)."""
    bar = min(shown.values(), default=100.0)
    pasted = person.score(f"{person.text}\n\n{job.document.text}\n", job)
    laws["the ad pasted in stays below one skill shown"].check(pasted <= bar, f"{pair}: {score} → {pasted}, {bar}")
    names = ", ".join(skill.name for skill in job.skills)
    listed = person.score(f"{person.text}\n\nSkills\n\n{names}\n", job)
    laws["the ad's skills listed stay below one skill shown"].check(listed <= bar, f"{pair}: {score} → {listed}, {bar}")


NAMES = (
    "same bytes twice", "parts add up, floor ≤ score ≤ ceiling", "a skill shown more never lowers",
    "a line taken away never raises", "the ad pasted in stays below one skill shown",
    "the ad's skills listed stay below one skill shown", "an unrelated sentence changes nothing",
    "name and employers change nothing", "the order of sections changes nothing",
)  # fmt: skip


def main() -> int:
    """Run the laws over two folders and print a line for each."""
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("resumes", type=Path)
    args.add_argument("ads", type=Path)
    args.add_argument("--scores", action="store_true", help="print the score of each pair as well")
    given = args.parse_args()
    engine = Engine()
    ads = {path.stem: engine.ad(path) for path in files(given.ads)}
    laws = {name: Count() for name in NAMES}
    for path in files(given.resumes):
        try:
            text = read(path).text
        except UnreadableInput as error:
            print(error, file=sys.stderr)
            continue
        person = Person(path.name, text, engine)
        scores = {name: hold_laws(person, name, job, laws) for name, job in ads.items()}
        if given.scores:
            print(path.name, " ".join(f"{name}:{score}" for name, score in scores.items()))
    for name, count in laws.items():
        print(f"{name:52} {count.checked:6} checked {len(count.broken):4} broken  {'; '.join(count.broken[:4])}")
    return int(any(count.broken for count in laws.values()) or not all(count.checked for count in laws.values()))


def files(folder: Path) -> list[Path]:
    """List the documents of a folder; labels beside them (.json with a text of the same name) are none."""
    suffixes = (".pdf", ".docx", ".md", ".txt", ".html")
    return sorted(path for path in folder.iterdir() if path.suffix in suffixes and path.stem != "INDEX")


if __name__ == "__main__":
    sys.exit(main())
