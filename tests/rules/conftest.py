"""A sound résumé and a sound job ad, into which the rules' examples are set."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from resumematch.model.document import Document
from resumematch.model.finding import Example, Finding, Rule
from resumematch.model.options import Options
from resumematch.pipeline import hold, scan_job, scan_resume
from resumematch.readers import read

HERE = Path(__file__).parent
TODAY = Options(today=date(2026, 11, 23))
FIRST_JOB_ENDS = "\n### Data Engineer"
REQUIREMENTS_END = "\n## Benefits"

Review = Callable[..., tuple[Finding, ...]]


def set_into(sound: str, snippet: str, before: str) -> str:
    """Set a snippet into a sound document: heads and sections in the place of their namesakes, the rest at `before`."""
    for part in re.split(r"(?m)^(?=#{1,2} )", snippet.strip("\n")):
        heading = re.match(r"(#{1,2}) ([^\n]*)", part)
        if heading is None:
            sound = _added(sound, part.rstrip(), before)
        else:
            sound = _replaced(sound, heading[1], heading[2], part.rstrip() + "\n\n")
    return sound


def _added(sound: str, part: str, before: str) -> str:
    if part.startswith("### "):  # a job below the current one takes the place of the earlier job
        return re.sub(r"(?ms)^### Data Engineer.*?(?=^## )", lambda _: f"{part}\n\n", sound)
    gap = "" if part.startswith("- ") else "\n"
    return sound.replace(before, f"{gap}{part}\n{before}", 1) if part else sound


def _replaced(sound: str, marks: str, name: str, part: str) -> str:
    wanted = r"# [^\n]*" if marks == "#" else re.escape(f"## {name}")
    found = re.search(rf"(?ms)^{wanted}\n.*?(?=^## |\Z)", sound)
    return sound.replace(found[0], part) if found else f"{sound.rstrip()}\n\n{part}"


@pytest.fixture(scope="session")
def sound_resume() -> str:
    return (HERE / "sound_resume.md").read_text("utf-8")


@pytest.fixture(scope="session")
def sound_ad() -> str:
    return (HERE / "sound_ad.md").read_text("utf-8")


@pytest.fixture(scope="session")
def read_text(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], Document]:
    folder = tmp_path_factory.mktemp("read")

    def read_text(text: str, name: str) -> Document:
        path = folder / name
        path.write_text(text, "utf-8")
        return read(path)

    return read_text


@pytest.fixture(scope="session")
def review_snippet(sound_resume: str, sound_ad: str, read_text: Callable[[str, str], Document]) -> Review:
    """Set a snippet into the sound document of a rule's kind, and return all findings and the document's text."""

    def review_snippet(rule: Rule, example: Example, snippet: str, *, spoiled: bool = False) -> tuple[Finding, ...]:
        spoil = example.spoil if spoiled and example.spoil else lambda document: document
        if rule.about == "job":
            return scan_job(spoil(read_text(set_into(sound_ad, snippet, REQUIREMENTS_END), "ad.md")), TODAY).findings
        text = set_into(sound_resume, snippet, FIRST_JOB_ENDS)
        resume = scan_resume(spoil(read_text(text, "ana-example-ml-engineer.md")), TODAY)
        if rule.about == "resume":
            return resume.findings
        asked = example.job if spoiled or example.good_job is None else example.good_job
        ad = scan_job(read_text(set_into(sound_ad, asked or "", REQUIREMENTS_END), "ad.md"), TODAY)
        return hold(resume, ad, TODAY).findings

    return review_snippet
