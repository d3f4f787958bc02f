"""A subject → what stands in its skills sections."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from resumematch.model.evidence import at_least
from resumematch.model.finding import Subject
from resumematch.model.mention import Mention
from resumematch.model.resume import Section

TOOLS = frozenset(  # families of things with proper names: a list holds them, where practices show in work alone
    (
        "bi-analytics", "cloud", "cloud-services", "data-platforms", "databases", "developer-tools", "devops",
        "languages", "ml-libraries", "mlops-platforms", "systems", "work-tools",
    )
)  # fmt: skip


def is_tool(subject: Subject, skill: str) -> bool:
    """Tell whether a skill is a thing with a proper name."""
    entry = subject.taxonomy.skills.get(skill)
    return entry is not None and entry.family in TOOLS


def skill_sections(subject: Subject) -> Iterator[Section]:
    """Yield the skills sections."""
    if subject.resume is not None:
        yield from (section for section in subject.resume.sections if section.kind == "skills")


def listed(subject: Subject) -> Iterator[Mention]:
    """Yield the mentions that stand in a skills section, in the order of the text."""
    for _, mentions in listed_by_section(subject):
        yield from mentions


def listed_by_section(subject: Subject) -> Iterator[tuple[Section, tuple[Mention, ...]]]:
    """Yield the skills sections, each with the mentions that stand in it."""
    if subject.resume is None:
        return
    mentions = subject.resume.mentions
    starts = [mention.start for mention in mentions]
    for section in skill_sections(subject):
        yield section, mentions[bisect_left(starts, section.start) : bisect_left(starts, section.end)]


def covered(subject: Subject) -> frozenset[str]:
    """Return the skills that work shows and all they stand under: who shows a neural network shows deep learning."""
    if subject.record is None:
        return frozenset()
    shown = [skill.id for skill in subject.record.skills if at_least(skill.level, "used")]
    return frozenset(umbrella for skill in shown for umbrella in subject.taxonomy.umbrellas(skill))


def in_a_row(names: Sequence[str], *, more: bool = False) -> str:
    """Write names as one reads them: "A, B and C", or "A, B and more"."""
    whole = (" ".join(re.sub(r"(?<=[a-z])-\s+(?=[a-z])", "", name).split()) for name in names)
    row = [*dict.fromkeys(whole), *(["more"] if more else [])]
    return row[0] if len(row) == 1 else f"{', '.join(row[:-1])} and {row[-1]}"
