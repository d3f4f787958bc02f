"""no-headline: no title below the name"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.words import words

ADDRESS = re.compile(r"@|\d|https?:|www\.|\w\.\w")  # a line of contact data
PLACE = re.compile(r"[^,]{2,40}, [A-Z][^,]{1,40}")


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when nothing above the first section, nor the summary's first words, says what you are."""
    if subject.resume is None or not subject.resume.sections:
        return
    text = subject.document.text
    first = next((s for s in subject.resume.sections if s.heading), None)
    summary = next((s for s in subject.resume.sections if s.kind == "summary"), None)
    above = text[: first.start] if first else text[:300]
    opening = text[summary.start : min(summary.start + 200, summary.end)] if summary else ""
    titled = words(subject, "title-nouns").first(f"{above}\n{opening}") is not None
    if not titled and not _own_words(subject, above):
        yield Advice(
            message="Neither the head nor the first sentence says what you are. A reader who sorts files decides by "
            "that line.",
            suggestion="Put the title that fits both your work and the post below your name.",
        )


def _own_words(subject: Subject, above: str) -> bool:
    """Tell whether a line of the head is neither the name nor contact data: it may be a title that we don't know."""
    name = subject.resume.contact.name if subject.resume else None
    lines = (line.strip(" #*|·•") for line in above.splitlines())
    others = (line for line in lines if line and not (name and line.startswith(name)))
    return any(not ADDRESS.search(line) and not PLACE.fullmatch(line) for line in others)


RULE = Rule(
    id="no-headline",
    about="resume",
    severity="info",
    summary="Nothing at the top says what you are.",
    why="Names are alike; the title is what the first second of reading goes to.",
    examples=(
        Example(
            bad="# Ana Example\n\nana@mail.example · +1 555 0100 · https://example.com/ana\n\n## Summary\n\nWorks on "
            "prices for shops with 2 million products.",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)
