"""many-fonts: too many typefaces"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import with_xray

MOST = 4


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when more than four families of type are used."""
    families = {_family(font) for font in subject.document.xray.fonts} - {""}
    if subject.resume is not None and len(families) > MOST:
        yield Advice(
            message="The file mixes many typefaces. Two are enough: one for headings and one for text.",
        )


def _family(font: str) -> str:
    """Return a font's family: its name without the subset tag and the style; symbol fonts count for nothing."""
    name = re.sub(r"^[A-Z]{6}\+", "", font)
    name = re.split(r"[-,]|(?<=[a-z])(?=Bold|Italic|Regular|Light|Medium|Semi|Oblique)", name)[0].lower()
    return "" if re.search(r"symbol|awesome|icon|dingbat|cmsy|cmmi|emoji|material", name) else name.rstrip("0123456789")


RULE = Rule(
    id="many-fonts",
    about="resume",
    severity="info",
    summary="The file mixes many typefaces.",
    why="Each change of type asks the eye to look for a meaning. Without one it only tires.",
    examples=(
        Example(
            bad="(five typefaces)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_xray(fonts=("Arial", "Georgia", "Courier", "Impact", "Verdana", "Lato")),
        ),
    ),
    check=check,
)
