"""crowded-job: one job with more lines than anybody reads."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import jobs
from resumematch.rules.numerals import in_words

MOST = 9


def check(subject: Subject) -> Iterator[Advice]:
    """Point at jobs of ten lines and more."""
    for job in jobs(subject):
        if len(job.lines) > MOST:
            weak = sum(not line.facts.outcome for line in job.lines)
            yield job.advise(
                f"“{job.name}” has {in_words(len(job.lines))} lines, {in_words(weak)} of them without a result. "
                "Keep the five or six that you would want to be asked about."
            )


RULE = Rule(
    id="crowded-job",
    about="resume",
    severity="info",
    summary="One job has more lines than anybody reads.",
    why="A long list is read from the top until the first weak line. Fewer, stronger ones are read whole.",
    examples=(
        Example(
            bad="### «Data Scientist, Sample Works»\n\nJan 2019 – Feb 2021\n\n"
            + "".join(
                f"- {verb} the {thing}, which cut errors from {n + 9}% to {n}%.\n"
                for n, (verb, thing) in enumerate(
                    zip(
                        ("Built", "Wrote", "Cut", "Moved", "Tested", "Cleaned", "Tuned", "Merged", "Split", "Fixed"),
                        ("price", "stock", "route", "order", "claims", "parts", "sales", "crew", "parcel", "yard"),
                        strict=True,
                    ),
                    start=1,
                )
            ),
            good="- Merged the stock and the order forecast, which cut errors from 12% to 7%.",
        ),
    ),
    check=check,
)
