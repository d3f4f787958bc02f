"""preferred-missing: the ad would like it, the résumé does not show it"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.carriers import carry, weakest


def check(subject: Subject) -> Iterator[Advice]:
    """Say, for every preferred line that is missing, which line could honestly carry it."""
    for match in subject.comparison.requirements if subject.comparison else ():
        if match.status == "missing" and match.requirement.importance == "preferred":
            line = " ".join(match.requirement.text.split()).rstrip(" .;")
            skill = weakest(subject, match)
            yield Advice(
                message=f"The ad would like: “{line}”. Nothing in the résumé shows it; nobody is turned down for "
                "that alone.",
                suggestion=carry(subject, skill, subject.taxonomy.skills[skill].name) if skill else None,
            )


RULE = Rule(
    id="preferred-missing",
    about="comparison",
    severity="info",
    summary="The ad would like it and the résumé does not show it.",
    why="Wishes of an ad decide between people who meet its demands. They are worth a line where you have one, and "
    "no apology where not.",
    examples=(
        Example(
            bad="- Moved 7 services to the new cluster, which ended the weekly outages.",
            good="- Described 40 machines in Terraform; failed releases fell from 9 a month to 1.",
            job="- Nice to have: Terraform",
        ),
    ),
    check=check,
)
