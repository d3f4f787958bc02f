"""repeated-opener: the same verb opens three lines of one job."""

from collections import defaultdict
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.jobs import jobs
from resumematch.rules.numerals import in_words
from resumematch.rules.works import Work

OFTEN = 3  # twice is chance


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the third line of a job that opens with one verb."""
    for job in jobs(subject):
        by_verb: dict[str, list[Work]] = defaultdict(list)
        for line in job.lines:
            by_verb[line.text.split(" ")[0].lower()].append(line)
        for verb, lines in by_verb.items():
            if len(lines) >= OFTEN and verb.isalpha():
                yield lines[OFTEN - 1].advise(
                    f"{in_words(len(lines)).capitalize()} lines of “{job.name}” open with “{verb}”. "
                    "Say what was different about each, or join two.",
                    (0, len(verb)),
                )


RULE = Rule(
    id="repeated-opener",
    about="resume",
    severity="info",
    summary="The same verb opens three or more lines of one job.",
    why="The first words of the lines are what a hurried reader sees. The same one again and again says that all "
    "work was of one kind.",
    examples=(
        Example(
            bad="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n"
            "- Built the returns model, which cut refunds by 8% against the old rules.\n"
            "- Built the size adviser that 3,000 customers a day rely on.\n"
            "- «Built» the price watcher that found 40 wrong prices in its first week.",
            good="### Data Scientist, Sample Works\n\nJan 2019 – Feb 2021\n\n"
            "- Built the returns model, which cut refunds by 8% against the old rules.\n"
            "- Launched the size adviser that 3,000 customers a day rely on.\n"
            "- Automated the price watch, which found 40 wrong prices in its first week.",
        ),
    ),
    check=check,
)
