"""hidden-address: a link whose address is not printed."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import linked_word

PAPER = ("pdf", "docx")  # formats that are printed, and read by programs that drop links


def check(subject: Subject) -> Iterator[Advice]:
    """Point at link texts of a printed format that do not hold the address they lead to."""
    text = subject.document.text
    if subject.document.format not in PAPER:
        return
    for link in subject.document.links:
        shown = text[link.start : link.end]
        site = re.sub(r"^(?:https?://)?(?:www\.)?", "", link.url).split("/")[0].lower()
        if (
            shown.strip()
            and link.url.lower().startswith("http")
            and site
            and site not in text.lower()
            and "/" not in shown
        ):
            yield Advice(
                message=f"“{' '.join(shown.split())}” is a link; on paper, and for programs that keep only the text, "
                "its address is lost.",
                suggestion="Print the address itself.",
                start=link.start,
                end=link.end,
            )
            return


RULE = Rule(
    id="hidden-address",
    about="resume",
    severity="info",
    summary="A link does not show its address.",
    why="Printed or pasted into a form, the word stays and the way is gone.",
    examples=(
        Example(
            bad="# Ana Example\n\nMachine Learning Engineer · ana@mail.example · +1 555 0100 · «Portfolio»",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=linked_word("Portfolio", "https://ana.example.com/work"),
        ),
    ),
    check=check,
)
