"""A weak opener → a verb: "Responsible for building X" → "Built X", "Helped sales with Y" → "⟨…⟩ Y with sales"."""

import re

from resumematch.model.finding import Subject
from resumematch.rules.rewrite.verbs import Verb, verbs_of
from resumematch.rules.words import words

SHARE = "⟨which part⟩ of "
NOUN_VERBS = (  # what the first noun is decides the verb; the first list that matches counts
    ("verb-for-cover", "cover"),
    ("verb-for-lead", "lead"),
    ("verb-for-produce", "produce"),
    ("verb-for-write", "write"),
    ("verb-for-build", "build"),
)
PREPOSITIONS = ("for", "on", "in", "with", "to", "of")
WHO_THEN = re.compile(r"(?P<who>[^,;:]{2,60}?) (?:with|in|on|to) (?P<what>.+)", re.S)
JOINED = re.compile(r"(?P<first>[^,;]+?) and (?P<verb>[a-z]+)(?= )(?P<rest>.+)", re.S)


def is_helper(subject: Subject, text: str) -> bool:
    """Tell whether a bullet opens with a helper phrase."""
    return words(subject, "helper-opener").opens(text) is not None


def strengthen(subject: Subject, text: str, *, present: bool) -> str:
    """Put a verb in the place of a weak opener; where there is none, or a verb would lie, return the text as it is."""
    text = text.strip().rstrip(" .;:,!")
    length = words(subject, "duty-opener", "helper-opener").opens(text)
    if length is None:
        return text
    present = present and not _is_over(subject, text)
    opener, rest = text[:length], text[length:].strip(" :")
    opener, preposition, rest = _preposition(opener, rest)
    if not rest:
        return text
    rest = re.sub(rf",? and {preposition} ", " and ", rest, count=1) if preposition else rest
    if opener.lower().endswith((" as", " closely")) or preposition == "as":
        return text  # "Worked as a developer": what was done stands further on, or nowhere
    if words(subject, "onlooker-opener").opens(text):
        return _second_verb(subject, opener, preposition, rest, present=present) or text
    helper = is_helper(subject, text)
    return (
        _verb_in_front(subject, rest, present=present, share=helper, told="includ" in opener.lower())
        or (_for_somebody(subject, rest, present=present) if helper and preposition in ("", "with") else None)
        or _noun_in_front(subject, rest, present=present, share=helper)
    )


def _is_over(subject: Subject, text: str) -> bool:
    """Tell whether the line's first word is a past form already: "Helped" is not turned into a present."""
    return verbs_of(subject.taxonomy).is_past(text.split()[0]) or _past_follows(subject, text)


def _past_follows(subject: Subject, text: str) -> bool:
    """Tell whether a later verb of the line is in the past, which the first must then match."""
    verbs = verbs_of(subject.taxonomy)
    return any(verbs.is_past(word) for word in re.findall(r"(?:\band|,) ([a-z]+)\b", text) if verbs.of_past(word))


def _preposition(opener: str, rest: str) -> tuple[str, str, str]:
    """Part the preposition from the opener or the rest: "Responsible" "for", "Took part" "in"."""
    *before, last = opener.split()
    if before and last.lower() in PREPOSITIONS:
        return " ".join(before), last.lower(), rest
    first, _, after = rest.partition(" ")
    return (opener, first, after.lstrip()) if first in PREPOSITIONS and after else (opener, "", rest)


def _verb_in_front(subject: Subject, rest: str, *, present: bool, share: bool, told: bool = False) -> str | None:
    """Turn "building X", "write X" (`told`: after "Duties included") or "the migration to X" into a verb."""
    first, _, object_ = rest.partition(" ")
    verbs = verbs_of(subject.taxonomy)
    verb = verbs.of_gerund(first) or (verbs.of_base(first) if share or told else None)
    if verb is None or not object_:
        return None
    return f"{verb.told(present=present)} {SHARE if share else ''}{_gerunds(subject, object_, verb, present=present)}"


def _gerunds(subject: Subject, text: str, first: Verb, *, present: bool) -> str:
    """Turn a second "-ing" after "and" into the same tense: "cleaning and labelling data"."""
    second = re.match(r"(?:and|or) ([a-z-]+ing)\b", text)
    verb = verbs_of(subject.taxonomy).of_gerund(second[1]) if second else None
    if second is None or verb is None or verb == first:
        return text
    return text[: second.start(1)] + verb.told(present=present).lower() + text[second.end(1) :]


def _second_verb(subject: Subject, opener: str, preposition: str, rest: str, *, present: bool) -> str | None:
    """Let the stronger half lead: "Attended A and gave B" → "Gave B (and attended A)"."""
    joined = JOINED.fullmatch(rest)
    verb = verbs_of(subject.taxonomy).of_past(joined["verb"]) if joined else None
    if joined is None or verb is None:
        return None
    weak = " ".join(part for part in (opener[0].lower() + opener[1:], preposition, joined["first"]) if part)
    return f"{verb.told(present=present)}{joined['rest']} (and {weak})"


def _for_somebody(subject: Subject, rest: str, *, present: bool) -> str | None:
    """Turn "the team with moving X" into "Moved ⟨which part⟩ of X with the team", "users with X" into "… for users"."""
    parts = WHO_THEN.fullmatch(rest)
    served = words(subject, "served-people").opens(rest) is not None
    if parts is None or not (served or words(subject, "people-beside").first(parts["who"])):
        return None
    link = "for" if served else "with"
    what = parts["what"]
    told = _verb_in_front(subject, what, present=present, share=not served) or _noun_in_front(
        subject, what, present=present, share=not served, otherwise="handle"
    )
    clause = re.match(r"[^:;]+", told)
    cut = clause.end() if clause else len(told)
    return f"{told[:cut]} {link} {parts['who']}{told[cut:]}"


def _noun_in_front(subject: Subject, rest: str, *, present: bool, share: bool, otherwise: str = "run") -> str:
    verb = verbs_of(subject.taxonomy).of_base(_verb_for(subject, rest, otherwise="handle" if share else otherwise))
    assert verb is not None, "every verb of NOUN_VERBS stands in verb-forms"
    return f"{verb.told(present=present)} {SHARE if share else ''}{rest}"


def _verb_for(subject: Subject, rest: str, *, otherwise: str) -> str:
    phrase = re.split(r"[,;:(]| (?:in|for|with|using|and|to|on|of) ", rest, maxsplit=1)[0]
    for cue, verb in NOUN_VERBS:
        if words(subject, cue).first(phrase):
            return verb
    return otherwise
