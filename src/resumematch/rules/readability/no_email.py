"""no-email: nobody can write back."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when no e-mail address was found, in the text or behind a link."""
    resume = subject.resume
    linked = any(link.url.lower().startswith("mailto:") for link in subject.document.links)
    if resume is not None and not resume.contact.emails and not linked:
        yield Advice(
            message="There is no e-mail address that a reader, or the form that a job site fills in from the file, "
            "could use.",
            suggestion="Write it out as text below your name.",
        )


RULE = Rule(
    id="no-email",
    about="resume",
    severity="error",
    summary="No e-mail address can be read in the file.",
    why="Without an address that stands as text, the best résumé gets no answer. One drawn as a picture, or kept in "
    "the page's margin, "
    "counts as missing for many programs.",
    examples=(
        Example(
            bad="# Ana Example\n\nMachine Learning Engineer · +1 555 0100 · https://example.com/ana",
            good="- Cut the weekly retraining from 9 hours to 2 by caching features.",
        ),
    ),
    check=check,
)
