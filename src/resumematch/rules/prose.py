"""A subject → the stretches of text in which people describe themselves: the summary and the lines of work."""

from collections.abc import Iterator
from dataclasses import dataclass

from resumematch.model.finding import Advice, Subject
from resumematch.rules.works import works


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A stretch of the document; `bullet` when it is a line of work."""

    start: int
    end: int
    bullet: int | None = None

    def advise(self, message: str, start: int, end: int, suggestion: str | None = None) -> Advice:
        """Say something about a span of it; a suggestion is a rewrite where this is a line of work."""
        return Advice(message=message, start=start, end=end, bullet=self.bullet, suggestion=suggestion)


def own_words(subject: Subject) -> Iterator[Prose]:
    """Yield the summary sections, then the lines of work."""
    if subject.resume is None:
        return
    for section in subject.resume.sections:
        if section.kind == "summary":
            yield Prose(start=section.start, end=section.end)
    for work in works(subject):
        yield Prose(start=work.start, end=work.bullet.end, bullet=work.index)


def in_a_sentence(why: str) -> str:
    """Write a reason as a sentence: a capital in front, one full stop behind."""
    return f"{why[0].upper()}{why[1:].rstrip(' .;')}." if why else ""
