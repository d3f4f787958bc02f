"""Résumés of invented people, read by the real parser; mentions set by hand, so that only evidence is under test."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from resumematch.evidence.facts import judge
from resumematch.evidence.signals import Signals
from resumematch.evidence.statement import read_statement
from resumematch.model.evidence import BulletFacts
from resumematch.model.mention import Mention, Mentions
from resumematch.model.resume import Resume, SectionKind
from resumematch.model.taxonomy import Skill, Taxonomy
from resumematch.parsing import parse_resume
from resumematch.readers import read
from resumematch.taxonomy import load_taxonomy

TODAY = date(2026, 11, 23)
Judge = Callable[..., BulletFacts]
Read = Callable[..., Resume]


@pytest.fixture(scope="session")
def signals() -> Signals:
    return Signals(load_taxonomy())


@pytest.fixture(scope="session")
def taxonomy() -> Taxonomy:
    """The cues in use with five skills of our own, so that growing the real ones moves no test."""
    names = ("Python", "Docker", "Airflow", "PyTorch", "Model Monitoring")
    skills = {name.casefold().replace(" ", "-"): name for name in names}
    entries = {key: Skill(id=key, name=name, family="test") for key, name in skills.items()}
    return replace(load_taxonomy(), skills=entries)


@pytest.fixture(scope="session")
def judge_text(signals: Signals) -> Judge:
    def judge_text(text: str, section: SectionKind = "experience") -> BulletFacts:
        return judge(read_statement(text, section, signals), lambda span: span)

    return judge_text


@pytest.fixture
def read_resume(tmp_path: Path, taxonomy: Taxonomy) -> Read:
    """Read a Markdown résumé; `described` maps a skill to words that describe it without naming it."""

    def read_resume(markdown: str, described: dict[str, str] | None = None) -> Resume:
        path = tmp_path / "resume.md"
        path.write_text(markdown, encoding="utf-8")
        document = read(path)
        found = [
            Mention(skill=key, text=match.group(), start=match.start(), end=match.end(), spelling=spelling)
            for key, words, spelling in [
                *((skill.id, skill.name, "name") for skill in taxonomy.skills.values()),
                *((key, words, "pattern") for key, words in (described or {}).items()),
            ]
            for match in re.finditer(re.escape(words), document.text)
        ]
        mentions = Mentions(skills=tuple(sorted(found, key=lambda mention: mention.start)))
        return parse_resume(document, mentions, taxonomy, TODAY)

    return read_resume
