"""hidden-text: text that only machines see"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import with_hidden

SHORTEST = 4  # characters: a stray full stop hides nothing


def check(subject: Subject) -> Iterator[Advice]:
    """Quote what a machine would read in the file and a person cannot see."""
    if subject.resume is None:
        return
    hidden = [text for part in subject.document.hidden_text if len(text := " ".join(part.text.split())) >= SHORTEST]
    if hidden:
        yield Advice(
            message="The file holds text that nobody can see. Programs look for it, and it is read as an attempt to "
            "cheat, also when a template put it there. It counts for nothing here.",
            suggestion="Open the file, select everything, and delete what appears only then.",
        )


RULE = Rule(
    id="hidden-text",
    about="resume",
    severity="error",
    summary="The file holds text that a person cannot see.",
    why="Invisible keywords are the best-known trick there is. Whoever finds them stops reading.",
    examples=(
        Example(
            bad="(white words on white paper)",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=with_hidden("Kubernetes Spark Kafka TensorFlow expert"),
        ),
    ),
    check=check,
)
