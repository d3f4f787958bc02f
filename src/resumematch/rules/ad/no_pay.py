"""no-pay: nothing about the pay"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

PAY = re.compile(
    r"(?i)(?:[$€£¥₹]|\b(?:usd|eur|gbp|chf|cad|aud|sgd|inr|pln|sek|nok|dkk|brl|mxn|zar|aed)\b)\s?\d|(?<![\d.,])\d[\d.,]{0,15}\s?(?:k\b|[€£]|(?:usd|eur|gbp|chf|pln)\b)|"
    r"\bsalary\s+(?:range|band)?\W{0,3}\d"
)


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when the ad holds no amount of money."""
    if subject.job is not None and not PAY.search(subject.document.text):
        yield Advice(
            message="The ad does not say what it pays. In many places it must on request; ask before the first "
            "interview."
        )


RULE = Rule(
    id="no-pay",
    about="job",
    severity="info",
    summary="The ad does not say what it pays.",
    why="The range decides whether the rest is worth reading. Where the law requires it, its absence says something.",
    examples=(
        Example(
            bad="# Machine Learning Engineer\n\nSample Company\n\n## About us\n\nWe sell parts.",
            good="- Experience with Docker",
        ),
    ),
    check=check,
)
