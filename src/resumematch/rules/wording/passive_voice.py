"""passive-voice: a line whose first clause hides who acted."""

import re
from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.verbs import verbs_of
from resumematch.rules.works import works

OPENING = re.compile(
    r"(?P<thing>(?:[A-Z][\w-]*)(?: [\w/-]+){0,5}?) (?P<was>was|were|has been|have been) (?P<verb>[a-z]+)\b"
    r"(?P<rest>[^,;:]*)(?P<tail>.*)",
    re.S,
)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at "was deployed" when it is the line's first verb and nobody is named who did it."""
    verbs = verbs_of(subject.taxonomy)
    for work in works(subject):
        found = OPENING.match(work.text)
        if found is None or " by " in found["rest"] or any(verbs.of_past(w.lower()) for w in found["thing"].split()):
            continue
        verb = verbs.of_past(found["verb"])
        if verb is not None:
            thing = found["thing"][0].lower() + found["thing"][1:] if found["thing"][1:2].islower() else found["thing"]
            place = re.search(rf"{found['was'].split()[0]}\s+(?:been\s+)?{found['verb']}", work.raw)
            yield work.advise(
                f"“{found['was']} {found['verb']}” does not say by whom. If it was you, let the line open with it.",
                place.span() if place else None,
                suggestion=f"{verb.past.capitalize()} {thing}{found['rest']}{found['tail']}",
            )


RULE = Rule(
    id="passive-voice",
    about="resume",
    severity="info",
    summary="The line says that something was done and not by whom.",
    why="A reader is looking for what you did. A passive makes them guess, and a careful one guesses low.",
    examples=(
        Example(
            bad="- Price models «were retrained» every week, which kept the error below 5%.",
            good="- Retrained the price models every week, which kept the error below 5%.",
        ),
    ),
    check=check,
)
