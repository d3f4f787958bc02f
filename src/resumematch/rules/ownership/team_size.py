"""team-size: a team was led, and nothing says how large."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import works

LED = re.compile(
    r"(?:led|lead|managed|manage|headed|head|mentored|mentor|supervised|supervise|coached|coach)\s+(?:a|the|an)?\s*"
    r"(?:small |large |cross-functional |junior )?(?:team|group|squad|engineers|interns|juniors)\b",
    re.IGNORECASE,
)
NEAR = 20  # characters: "a team of four", "the team (3 engineers)"
NUMBER = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at openings that lead a team in lines without any count."""
    for work in works(subject):
        found = LED.match(work.raw)
        if found and not NUMBER.search(work.raw[: found.end() + NEAR]):
            yield work.advise(
                f"How many people? “{' '.join(found[0].split())}” can mean one intern or thirty engineers.",
                found.span(),
                suggestion=f"{work.text[: found.end()]} of ⟨how many⟩{work.text[found.end() :].removeprefix(' of')}"
                if found[0].endswith(("team", "group", "squad"))
                else None,
            )


RULE = Rule(
    id="team-size",
    about="resume",
    severity="info",
    summary="People were led, and nothing says how many.",
    why="The size of the team is the first question about any line on leading, and the easiest number in a résumé.",
    examples=(
        Example(
            bad="- «Led a team» that moved the price model to hourly training, which cut wrong prices from 4% to 1%.",
            good="- Led a team of 4 that moved the price model to hourly training, which cut wrong prices from 4% to "
            "1%.",
        ),
    ),
    check=check,
)
