"""file-title: the file names something else"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import with_xray

TEMPLATE = re.compile(r"(?i)untitled|microsoft word|template|\.docx?$|\.indd$|^document\d*$|lorem|powerpoint")


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when the title that the file carries is a template's or a program's."""
    title = (subject.document.xray.title or "").strip()
    if subject.resume is not None and title and TEMPLATE.search(title):
        yield Advice(
            message=f"The file calls itself “{title}”; browsers show that in place of your name.",
            suggestion="Set the title in the document's properties.",
        )


RULE = Rule(
    id="file-title",
    about="resume",
    severity="info",
    summary="The file's own title is a template's or a program's.",
    why="Whoever opens the file in a browser reads its title first, above your name.",
    examples=(
        Example(
            bad="(a file whose title is Untitled)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_xray(title="Untitled"),
        ),
    ),
    check=check,
)
