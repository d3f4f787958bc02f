"""shown-not-listed: a skill that work shows and the list leaves out."""

from collections.abc import Iterator

from resumematch.model.evidence import PlacedMention
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.model.resume import WORK_SECTIONS
from resumematch.rules.listing import in_a_row, is_tool, listed, skill_sections

MOST = 3  # a list need not repeat the résumé
COMMONPLACE = ("github", "gitlab", "bitbucket", "quantization")  # where code lies, and settings of a tool


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first line that shows a skill of the guide which the list lacks, and name up to three."""
    if subject.record is None or not any(True for _ in skill_sections(subject)):
        return
    places = list(_missing(subject))[:MOST]
    if places:
        names = in_a_row([place.text for place in places])
        them = "it" if len(places) == 1 else "them"
        yield Advice(
            message=f"Your work shows {names}, and the skills section leaves {them} out. "
            "Searches often look only there.",
            suggestion=f"Add {names} to the skills section.",
            start=places[0].start,
            end=places[0].end,
        )


def _missing(subject: Subject) -> Iterator[PlacedMention]:
    wanted = {item.id for item in subject.guide.skills}
    has = {mention.skill for mention in listed(subject)}
    for name in subject.record.both_ways.shown_not_listed if subject.record else ():
        skill = subject.record.skill(name) if subject.record else None
        place = _named(subject, skill.mentions) if skill else None
        umbrellas = subject.taxonomy.umbrellas(name)
        missed = is_tool(subject, name) and umbrellas & wanted and not umbrellas & has
        if place and missed and name not in COMMONPLACE and not _kind_of_machine(place.text):
            yield place


def _kind_of_machine(word: str) -> bool:
    return "instance" in word.lower()


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
