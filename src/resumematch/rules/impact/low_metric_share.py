"""low-metric-share: a résumé with hardly a number in it."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import head, works

FEWEST_LINES = 5
LOW = 0.25  # of the lines of work; a résumé with every second line measured is already rare


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up once when fewer than a quarter of the lines hold a measure, and name the lines to begin with."""
    lines = list(works(subject))
    if len(lines) < FEWEST_LINES or sum(line.facts.metric for line in lines) / len(lines) >= LOW:
        return
    first = [line for line in lines if not line.facts.metric and line.facts.outcome] or lines
    named = " and ".join(f"“{head(line.text, 45)}”" for line in first[:2])
    yield Advice(
        message="Hardly a line says how large, how many or how much. Not every line needs a number; begin with "
        f"{named}.",
        suggestion="Look for sizes first: rows, users, calls, models, people. They are easier to find than effects.",
    )


RULE = Rule(
    id="low-metric-share",
    about="resume",
    severity="info",
    summary="Hardly a line holds a number.",
    why="Sizes and effects tell a reader at which scale you have worked. Two or three honest numbers do it; one in "
    "every line would be doubted.",
    examples=(
        Example(
            bad="## Experience\n\n### Machine Learning Engineer, Example Labs\n\nMar 2021 – Present\n\n"
            "- Deployed the fraud model behind a REST API and watch its drift on a dashboard.\n"
            "- Agree thresholds with the claims office.\n"
            "- Keep the feature pipeline under test.\n"
            "- Review the designs of the team.\n"
            "- Write the model cards.\n",
            good="- Keep the feature pipeline of 60 tables under test; broken loads fell from 9 a month to 1.",
        ),
    ),
    check=check,
)
