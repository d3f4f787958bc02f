"""too-thin: too little to judge"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.spoiling import cut_after

FEWEST_WORDS = 120


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when the whole résumé has fewer than a hundred and twenty words."""
    count = len(subject.document.text.split())
    if subject.resume is not None and 0 < count < FEWEST_WORDS:
        yield Advice(
            message="There is too little here to judge anybody by. Three lines for each job (what it was, what you "
            "did, what came of it) would do.",
        )


RULE = Rule(
    id="too-thin",
    about="resume",
    severity="warning",
    summary="The résumé is so short that nothing can be judged.",
    why="What is not written counts as not done, by people and by programs alike.",
    examples=(
        Example(
            bad="# Ana Example\n\nMachine Learning Engineer · ana@mail.example · +1 555 0100 · "
            "https://example.com/ana\n\n## Experience\n\n### Machine Learning Engineer, Example Labs\n\nMar 2021 – "
            "Present\n\n- Models and pipelines.",
            good="- Cut the nightly load from 5 hours to 1.",
            spoil=cut_after("Models and pipelines."),
        ),
    ),
    check=check,
)
