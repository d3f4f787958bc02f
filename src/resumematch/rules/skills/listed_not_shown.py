"""listed-not-shown: a skill that stands in the list and in no line of work."""

from collections.abc import Iterator, Mapping

from resumematch.model.evidence import PlacedMention, ResumeSkill
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.carriers import carrier
from resumematch.rules.listing import covered, in_a_row
from resumematch.rules.works import head

MOST = 5  # named; a longer row is not read
UNPROVABLE = "professional-skills"  # a trait shows between the lines, not as a word in one


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first place in the list of the skills that no line of work shows; name those that matter most."""
    skills = _unproven(subject)
    if not skills:
        return
    places = {_in_list(skill): skill for skill in skills[:MOST]}
    first = min(places, key=lambda mention: mention.start)
    names = [mention.text for mention in sorted(places, key=lambda mention: mention.start)]
    are = "is" if len(skills) == 1 else "are"
    yield Advice(
        message=f"{in_a_row(names, more=len(skills) > MOST)} {are} claimed and never shown: an interviewer tests such "
        f"words first. {_home(subject, places)}",
        start=first.start,
        end=first.end,
    )


def _unproven(subject: Subject) -> list[ResumeSkill]:
    if subject.record is None:
        return []
    wanted = {item.id for item in subject.guide.skills}
    shown = covered(subject)
    names = [name for name in subject.record.both_ways.listed_not_shown if name not in shown]
    skills = [skill for name in names if (skill := subject.record.skill(name)) is not None and skill.mentions]
    hard = [skill for skill in skills if subject.taxonomy.skills[skill.id].family != UNPROVABLE]
    return sorted(hard, key=lambda skill: not (subject.taxonomy.umbrellas(skill.id) & wanted))


def _in_list(skill: ResumeSkill) -> PlacedMention:
    return next((m for m in skill.mentions if m.section == "skills"), skill.mentions[0])


def _home(subject: Subject, places: Mapping[PlacedMention, ResumeSkill]) -> str:
    for mention, skill in places.items():
        bullet = carrier(subject, skill.id)
        if bullet is not None:
            return f"If {in_a_row([mention.text])} had a part in “{head(bullet.text)}”, name it there."
    return "Where you have used one in work, give it a line there."


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
