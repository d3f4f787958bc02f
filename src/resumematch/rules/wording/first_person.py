"""first-person: I, my, we in a line whose subject is understood."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.works import works

OPENS = re.compile(r"(I|We)\s+(?:have\s+|also\s+)?(?=[a-z]+)")
PRONOUN = re.compile(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur|me)\b(?![/.'’-])")
MANY = 2  # one "our" may be the plainest word; two make a letter of the line


def check(subject: Subject) -> Iterator[Advice]:
    """Point at a pronoun that opens a line, or at the second of several."""
    for work in works(subject):
        opens = OPENS.match(work.text)
        found = list(PRONOUN.finditer(work.raw))
        if opens:
            yield work.advise(
                f"“{opens[1]}” can go: every line of a résumé is about you.",
                (0, len(opens[1])),
                suggestion=_without(work.text, opens.end()),
            )
        elif len(found) > MANY:
            yield work.advise(
                f"“{found[0][0]}” and more of its kind make a letter of the line; a résumé drops them.", found[0].span()
            )


def _without(text: str, end: int) -> str:
    return text[end].upper() + text[end + 1 :]


RULE = Rule(
    id="first-person",
    about="resume",
    severity="info",
    summary="The line says I or we where the subject is understood.",
    why="The subject of every line is you; the pronoun only takes the verb's place at the front. “We” also hides "
    "what was yours.",
    examples=(
        Example(
            bad="- «I» rebuilt the ranking features, which raised click rate from 2.1% to 2.6%.",
            good="- Rebuilt the ranking features, which raised click rate from 2.1% to 2.6%.",
        ),
    ),
    check=check,
)
