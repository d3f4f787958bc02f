"""contact-in-margin: contact data in the header of the page"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import in_margin


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the e-mail address when it stands only in a header or footer."""
    document = subject.document
    for email in subject.resume.contact.emails if subject.resume else ():
        places = _places(document.text, email)
        lines = [document.line_at(place) for place in places]
        if places and all(line is not None and line.role in ("header", "footer") for line in lines):
            yield Advice(
                message=f"“{email}” stands only in the margin of the page, which many programs leave out.",
                suggestion="Move it into the text, below your name.",
                start=places[0],
                end=places[0] + len(email),
            )


def _places(text: str, word: str) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(word), text)]


RULE = Rule(
    id="contact-in-margin",
    about="resume",
    severity="warning",
    summary="The e-mail address stands only in the page's header or footer.",
    why="Headers and footers are dropped by many programs, because they usually hold page numbers.",
    examples=(
        Example(
            bad="# Ana Example\n\nMachine Learning Engineer · «ana@mail.example» · +1 555 0100 · "
            "https://example.com/ana",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=in_margin("ana@mail.example"),
        ),
    ),
    check=check,
)
