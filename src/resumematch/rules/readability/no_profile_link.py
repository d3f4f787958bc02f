"""no-profile-link: nothing to look at beyond the file."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when the file holds no address of a page, as text or as a link."""
    resume = subject.resume
    linked = any(link.url.lower().startswith("http") for link in subject.document.links)
    if resume is not None and not resume.contact.links and not linked and "http" not in subject.document.text:
        yield Advice(
            message="No page of yours is named: neither code, nor a profile, nor a talk. "
            "For work that is private, a page with one project of your own is enough.",
            suggestion="Add the address of one page that shows your work.",
        )


RULE = Rule(
    id="no-profile-link",
    about="resume",
    severity="info",
    summary="No page of yours is named.",
    why="A reader who likes the first page looks for more. One good repository or profile keeps them with you.",
    examples=(
        Example(
            bad="# Ana Example\n\nMachine Learning Engineer · ana@mail.example · +1 555 0100",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)
