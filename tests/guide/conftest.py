"""Résumés of invented people, from a few lines, held against a guide by the cues in use."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from resumematch.evidence import weigh_evidence
from resumematch.guide import consult_for_resume
from resumematch.model.guide import Guide
from resumematch.model.mention import Mention, Mentions
from resumematch.model.taxonomy import Taxonomy
from resumematch.parsing import parse_resume
from resumematch.readers import read
from resumematch.taxonomy import load_taxonomy

TODAY = date(2026, 11, 23)
HEADS = {
    "experience": "## Experience\n\n### Engineer, Example Ltd\n2020-01 – present\n\n",
    "projects": "## Projects\n\n### Example\n\n",
    "summary": "## Summary\n\n",
    "skills": "## Skills\n\n",
    "education": "## Education\n\n### BSc Physics, Example University\n2014 – 2017\n\n",
    "interests": "## Interests\n\n",
}
Consult = Callable[..., Guide]


@pytest.fixture(scope="session")
def taxonomy() -> Taxonomy:
    return load_taxonomy()


@pytest.fixture
def consult(tmp_path: Path, taxonomy: Taxonomy) -> Consult:
    """Hold lines, one section each or more, against a role; `named` maps words in them to the skills that they name."""

    def consult(
        role: str = "ml-engineer", named: dict[str, str] | None = None, today: date = TODAY, **sections: tuple[str, ...]
    ) -> Guide:
        parts = ["# Ada Example", "ada@example.com"]
        for section, lines in sections.items():
            mark = "" if section == "summary" else "- "
            parts.append(HEADS[section] + "\n".join(mark + line for line in lines))
        path = tmp_path / "resume.md"
        path.write_text("\n\n".join(parts), encoding="utf-8")
        document = read(path)
        found = (
            Mention(skill=skill, text=match.group(), start=match.start(), end=match.end(), spelling="name")
            for words, skill in (named or {}).items()
            for match in re.finditer(re.escape(words), document.text)
        )
        mentions = Mentions(skills=tuple(sorted(found, key=lambda mention: mention.start)))
        resume = parse_resume(document, mentions, taxonomy, today)
        record = weigh_evidence(resume, taxonomy, today)
        return consult_for_resume(resume, record, taxonomy.roles[role], taxonomy, today)

    return consult
