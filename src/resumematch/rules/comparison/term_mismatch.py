"""term-mismatch: the same thing under another name"""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.listing import is_tool


def check(subject: Subject) -> Iterator[Advice]:
    """Point at skills that the ad and the résumé write differently throughout."""
    if subject.job is None or subject.record is None:
        return
    for asked in subject.job.skills:
        mine = subject.record.skill(asked.id)
        if mine is None or asked.importance == "mentioned" or not is_tool(subject, asked.id):
            continue
        theirs = {m.text.casefold() for m in asked.mentions if m.spelling in ("name", "alias")}
        ours = [m for m in mine.mentions if m.spelling in ("name", "alias")]
        if theirs and ours and all(_differs(m.text.casefold(), theirs) for m in ours):
            word = next(m.text for m in asked.mentions if m.spelling in ("name", "alias"))
            yield Advice(
                message=f"You write “{ours[0].text}”, they write “{word}”. A person knows that it is one thing; a "
                "search may not.",
                suggestion=f"Write it once as they do: {word}.",
                start=ours[0].start,
                end=ours[0].end,
            )


def _differs(word: str, others: set[str]) -> bool:
    """Tell whether a word is not merely a plural, a hyphen or an ending away from all the others."""
    plain = re.sub(r"[^a-z0-9+#]", "", word).rstrip("s")
    return all(
        not (plain.startswith(o) or o.startswith(plain))
        for other in others
        if (o := re.sub(r"[^a-z0-9+#]", "", other).rstrip("s"))
    )


RULE = Rule(
    id="term-mismatch",
    about="comparison",
    severity="info",
    summary="The ad and the résumé write the same skill differently.",
    why="Searches compare letters. Writing a skill once as the ad does costs nothing and is no trick: it is the same "
    "skill.",
    examples=(
        Example(
            bad="- Replaced the price rules by a model in «sklearn», which cut wrong prices from 4% to 1%.",
            good="- Replaced the price rules by a model in scikit-learn, which cut wrong prices from 4% to 1%.\n\n"
            "## Skills\n\nPython, SQL, Airflow, Docker, Kubernetes, MLflow, scikit-learn\n",
            job="- Experience with scikit-learn",
        ),
    ),
    check=check,
)
