"""summary-generic: a summary that fits anybody"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

FEWEST_WORDS = 8


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first line of a summary that holds neither a number nor the name of a skill."""
    resume, text = subject.resume, subject.document.text
    for section in resume.sections if resume else ():
        inside = section.start + len(section.heading)
        body = text[inside : section.end].strip()
        named = any(inside <= m.start < section.end for m in resume.mentions) if resume else False
        if section.kind == "summary" and len(body.split()) >= FEWEST_WORDS and not named and not re.search(r"\d", body):
            start = text.index(body, inside)
            yield Advice(
                message="The summary holds neither a field, nor a size, nor a result: it fits anybody.",
                suggestion="⟨title⟩ for ⟨field⟩; ⟨largest system, how many users or rows⟩; ⟨best result⟩.",
                start=start,
                end=start + len(body.splitlines()[0]),
            )


RULE = Rule(
    id="summary-generic",
    about="resume",
    severity="info",
    summary="The summary fits anybody.",
    why="It is the first thing that is read. What could stand in any résumé is read as nothing.",
    examples=(
        Example(
            bad="## Summary\n\n«Engineer with a broad range of interests who likes to work with others on things "
            "that matter.»",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)
