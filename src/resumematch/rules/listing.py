"""A subject → what stands in its skills sections."""

from collections.abc import Iterator

from resumematch.model.finding import Subject
from resumematch.model.mention import Mention
from resumematch.model.resume import Section

TOOLS = frozenset(  # families of things with proper names: a list holds them, where practices show in work alone
    (
        "bi-analytics", "cloud", "cloud-services", "data-platforms", "databases", "devops", "languages",
        "ml-libraries", "mlops-platforms",
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
    if subject.resume is not None:
        sections = list(skill_sections(subject))
        for mention in subject.resume.mentions:
            if any(section.start <= mention.start < section.end for section in sections):
                yield mention
