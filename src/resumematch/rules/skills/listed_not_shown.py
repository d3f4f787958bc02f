"""listed-not-shown: a skill that stands in the list and in no line of work."""

from collections.abc import Iterator

from resumematch.model.evidence import PlacedMention, ResumeSkill
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.carriers import carrier
from resumematch.rules.works import head

MOST = 8  # more than these is list-stuffing's business


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the place in the list of each skill that no line of work shows; those that the guide asks for first."""
    for skill in _unproven(subject)[:MOST]:
        mention = _in_list(skill)
        yield Advice(
            message=f"{skill.name} is claimed and never shown. {_home(subject, skill)}",
            suggestion=None,
            start=mention.start,
            end=mention.end,
        )


def _unproven(subject: Subject) -> list[ResumeSkill]:
    if subject.record is None:
        return []
    wanted = {item.id for item in subject.guide.skills}
    names = subject.record.both_ways.listed_not_shown
    skills = [skill for name in names if (skill := subject.record.skill(name)) is not None and skill.mentions]
    return sorted(skills, key=lambda skill: not (subject.taxonomy.umbrellas(skill.id) & wanted))


def _in_list(skill: ResumeSkill) -> PlacedMention:
    return next((m for m in skill.mentions if m.section == "skills"), skill.mentions[0])


def _home(subject: Subject, skill: ResumeSkill) -> str:
    bullet = carrier(subject, skill.id)
    if bullet is None:
        return (
            "If you have used it in work, give it a line there; if not, a reader who asks about it will find that out."
        )
    return f"If it had a part in “{head(bullet.text)}”, name it there; else an interviewer will test it first."


RULE = Rule(
    id="listed-not-shown",
    about="resume",
    severity="info",
    summary="A skill is listed and no line of work shows it.",
    why="A word in a list is the weakest proof there is: everybody can write it. Interviewers know, and ask about "
    "exactly the words that "
    "no line of work explains.",
    examples=(
        Example(
            bad="## Skills\n\nPython, SQL, Docker, «Terraform»\n",
            good="- Moved the machines of the scoring service to Terraform; a new region now takes 2 hours "
            "instead of 3 days.\n\n"
            "## Skills\n\nPython, SQL, Airflow, Docker, Kubernetes, MLflow, Terraform\n",
        ),
    ),
    check=check,
)
