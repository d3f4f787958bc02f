"""objective: what you want in the place of what you bring"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.words import words


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the wish in a summary that says what is sought."""
    text = subject.document.text
    for section in subject.resume.sections if subject.resume else ():
        span = (
            next(words(subject, "wording-objective").spans(text, section.start, section.end), None)
            if section.kind == "summary"
            else None
        )
        if span is not None:
            yield Advice(
                message=f"“{' '.join(text[slice(*span)].split())}” says what you want. The first lines are read for "
                "what you bring: the field, the scale, a result.",
                suggestion="⟨title⟩ for ⟨field⟩, ⟨years⟩ years; ⟨largest system⟩; ⟨best result⟩.",
                start=span[0],
                end=span[1],
            )


RULE = Rule(
    id="objective",
    about="resume",
    severity="info",
    summary="The summary says what you want, not what you bring.",
    why="Everybody who applies wants the post. The first lines decide whether the rest is read.",
    examples=(
        Example(
            bad="## Summary\n\n«Seeking a» position in machine learning in which to grow.",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)
