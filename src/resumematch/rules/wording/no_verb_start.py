"""no-verb-start: a line that opens with a thing, not with what was done to it."""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.rewrite.verbs import Verbs, verbs_of
from resumematch.rules.works import Work, mentions_in, works

FEWEST = 4  # words
MAY_BE_VERB = ("ize", "ise", "ify", "ate", "ect", "ute", "ain", "ide", "uce", "ion", "ose")  # "realize", "position"
LEADS_IN = (  # words that lead up to a verb or a whole sentence
    "a",
    "an",
    "the",
    "my",
    "our",
    "this",
    "these",
    "all",
    "both",
    "on",
    "in",
    "as",
    "at",
    "for",
    "during",
    "with",
    "also",
    "then",
    "later",
    "first",
    "co",
)


SELF = (
    "experience",
    "knowledge",
    "consultant",
    "developer",
    "engineer",
    "dba",
    "scientist",
    "analyst",
    "lead",
    "member",
    "author",
)


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the first word of lines that open with a noun."""
    verbs = verbs_of(subject.taxonomy)
    for work in works(subject):
        words = work.text.split()
        plain = len(words) > FEWEST and work.text[0].isupper() and ":" not in " ".join(words[:FEWEST])
        if plain and _is_told(work) and _opens_with_thing(words, verbs):
            yield work.advise(
                f"The line opens with “{words[0]} {words[1]}”: a thing, not what you did. Did you build it, run it, "
                "or set it up?",
                (0, len(work.raw.split()[0])),
                suggestion=None
                if work.facts.outcome or _is_about_self(words)
                else f"⟨Built, set up, ran?⟩ {_lowered(subject, work)}",
            )


def _is_about_self(words: list[str]) -> bool:
    """Tell "Extensive experience on …", "Primary DBA of …": no verb in front makes a statement of it."""
    return any(word.strip(",.;:()").lower() in SELF for word in words[:5])


def _is_told(work: Work) -> bool:
    """Tell whether a line stands where a verb is due: in a job, not below another line, not in a project's heading."""
    return work.bullet.section == "experience" and not work.facts.duty and work.bullet.level == 1


def _opens_with_thing(words: list[str], verbs: Verbs) -> bool:
    first, second = (word.strip("“”\"'(),:;–").lower() for word in words[:2])
    if first in LEADS_IN or first.endswith("ly") or not first.replace("-", "").isalpha():
        return False
    if first.endswith(MAY_BE_VERB) and "-" not in first:
        return False
    return (
        not verbs.is_verb(first.split("-")[-1]) and not verbs.is_verb(second) and first not in ("i", "we", "my", "our")
    )


def _lowered(subject: Subject, work: Work) -> str:
    first = work.text.split()[0]
    named = subject.resume is not None and any(
        m.start == work.start and m.end >= work.start + len(first) for m in mentions_in(subject.resume, work.bullet)
    )
    return work.text if named or not first[1:].islower() else work.text[0].lower() + work.text[1:]


RULE = Rule(
    id="no-verb-start",
    about="resume",
    severity="info",
    summary="The line opens with a thing, not with what you did.",
    why="A reader runs down the first words of the lines. Verbs there tell a story of work; nouns tell an inventory.",
    examples=(
        Example(
            bad="- «Feature» pipeline of the shop prices, which cut stale prices from 4% to 1%.",
            good="- Rebuilt the feature pipeline of the shop prices, which cut stale prices from 4% to 1%.",
        ),
    ),
    check=check,
)
