"""bare-money: an amount without its currency."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import works

AMOUNT = re.compile(
    r"\b(?:saved|saving|savings of|worth|cost of|budget of)\s+(?:about\s+|over\s+|nearly\s+)?"
    r"(\d[\d.,]*\s?(?:k|m|mn|bn|million|thousand)\b)"
    r"(?!\s*[\w-]*\s*(?:hours|users|rows|days|calls|minutes|euros?|dollars?|pounds?|usd|eur|gbp|chf|inr))",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at amounts in thousands or millions that were saved or spent and have no currency."""
    for work in works(subject):
        for found in AMOUNT.finditer(work.raw):
            yield work.advise(
                f"{found[1]} of what? Add the currency, and whether it is once or every year.",
                found.span(1),
                suggestion=work.text.replace(
                    " ".join(found[1].split()), f"⟨currency⟩ {' '.join(found[1].split())} ⟨a year, or once?⟩", 1
                ),
                where="the finance report, or the billing console",
            )


RULE = Rule(
    id="bare-money",
    about="resume",
    severity="info",
    summary="An amount of money has no currency.",
    why="Saved hours, rows and euros are written alike. A reader who cannot tell skips the best part of the line.",
    examples=(
        Example(
            bad="- Moved batch scoring to cheaper machines, which saved «200k».",
            good="- Moved batch scoring to cheaper machines, which saved USD 200k a year.",
        ),
    ),
    check=check,
)
