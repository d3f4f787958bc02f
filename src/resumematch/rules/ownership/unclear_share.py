"""unclear-share: the team's work, and not your part in it."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.line import stem
from resumematch.rules.words import words
from resumematch.rules.works import works


def check(subject: Subject) -> Iterator[Advice]:
    """Point at phrases that give the work to a team in lines that do not open with leading it."""
    for work in works(subject):
        span = words(subject, "team-credit").first(work.raw)
        if span and not work.facts.duty and not work.has("lead-verb"):
            phrase = " ".join(work.raw[slice(*span)].split())
            yield work.advise(
                f"“{phrase}” shares the credit. Which part would not exist without you?",
                span,
                suggestion=f"{stem(subject, work)}; my part: ⟨which piece⟩.",
                where="your own commits, or the design document that bears your name",
            )


RULE = Rule(
    id="unclear-share",
    about="resume",
    severity="info",
    summary="The work is the team's, and your own part cannot be seen.",
    why="Team work is good and says nothing about one of its members. A reader hires one person and looks for that "
    "one's part.",
    examples=(
        Example(
            bad="- Built the route planner «as part of a team», which cut late deliveries from 12% to 7%.",
            good="- Built the traffic features of the route planner, which cut late deliveries from 12% to 7%.",
        ),
    ),
    check=check,
)
