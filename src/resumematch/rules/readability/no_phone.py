"""no-phone: no telephone number."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when no telephone number was found."""
    if subject.resume is not None and not subject.resume.contact.phones:
        yield Advice(
            message="There is no telephone number. That is your choice; some recruiters only call.",
            suggestion="Add one beside the e-mail address, with the country code, if you want to be called.",
        )


RULE = Rule(
    id="no-phone",
    about="resume",
    severity="info",
    summary="No telephone number can be read in the file.",
    why="Forms that are filled in from the file ask for one, and stop there when it is missing.",
    examples=(
        Example(
            bad="# Ana Example\n\nMachine Learning Engineer · ana@mail.example · https://example.com/ana",
            good="- Cut the nightly load from 5 hours to 1.",
        ),
    ),
    check=check,
)
