"""shown-not-listed: a skill that work shows and the list leaves out."""

from collections.abc import Iterator

from resumematch.model.evidence import PlacedMention
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.listing import is_tool, skill_sections
from resumematch.rules.works import WORK_SECTIONS

MOST = 3  # a list need not repeat the résumé


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the line that shows each skill, those that the guide asks for, when there is a list that lacks it."""
    if subject.record is None or not any(True for _ in skill_sections(subject)):
        return
    wanted = {item.id for item in subject.guide.skills}
    found = 0
    for name in subject.record.both_ways.shown_not_listed:
        skill = subject.record.skill(name)
        place = _named(subject, skill.mentions) if skill else None
        if skill and place and found < MOST and is_tool(subject, name) and subject.taxonomy.umbrellas(name) & wanted:
            found += 1
            yield Advice(
                message=f"Your work shows {skill.name}, and the skills section leaves it out. Searches often look "
                "only there.",
                suggestion=f"Add {skill.name} to the skills section.",
                start=place.start,
                end=place.end,
            )


def _named(subject: Subject, mentions: tuple[PlacedMention, ...]) -> PlacedMention | None:
    """Return the first line that names it as a proper name: practices told in plain words belong into no list."""
    return next((m for m in mentions if m.spelling in ("name", "alias") and _is_name(subject, m)), None)


def _is_name(subject: Subject, mention: PlacedMention) -> bool:
    lines = subject.resume.bullets if subject.resume else ()
    inside = any(line.start < mention.start < line.end and line.section in WORK_SECTIONS for line in lines)
    return inside and any(letter.isupper() for letter in mention.text)


RULE = Rule(
    id="shown-not-listed",
    about="resume",
    severity="info",
    summary="Work shows a skill, and the skills section leaves it out.",
    why="Programs and people in a hurry look for a skill in the list. What you have proved should not be missing "
    "there.",
    examples=(
        Example(
            bad="- Moved the price jobs to «Spark», which ended the weekly outages.",
            good="- Moved 7 services to the new cluster, which ended the weekly outages.",
        ),
    ),
    check=check,
)
