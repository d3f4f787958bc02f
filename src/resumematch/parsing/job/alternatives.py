"""Finds which terms of a statement are alternatives: one of them is enough."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise

from resumematch.model.taxonomy import Taxonomy
from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.statement import Statement
from resumematch.parsing.job.terms import Term

Group = tuple[Term, ...]
_OR = re.compile(r",?\s*\b(?:and\s*/\s*or|or)\b\s*", re.IGNORECASE)
_AND = re.compile(r",?\s*(?:\b(?:and|as well as|plus)\b|&|\+)\s*", re.IGNORECASE)
_COMMA = re.compile(r"\s*[,;•|]\s*")
_SLASH = re.compile(r"\s*/\s*")
_BRACKET = re.compile(r"\((?!\s*(?:or|and)\b)[^()]*(?:\)|$)", re.IGNORECASE)  # "PyTorch (or TensorFlow)" is one list
_FILLER = re.compile(r"[\w’'.+#-]+")
_OR_SIMILAR = re.compile(
    r"\s*(?:[\w-]+\s+)?,?\s*or\s+(?:similar|equivalent|comparable|other|related|any)\b", re.IGNORECASE
)
_MOST_FILLERS = 2  # words that may stand between a name and the comma or conjunction after or before it
_LEAD_REACH = 40  # characters before a list in which its "such as" may stand


@dataclass(frozen=True, slots=True)
class Reading:
    """What is needed to read the lists of one statement."""

    text: str
    statement: Statement
    cues: Cues
    taxonomy: Taxonomy


def groups_of(reading: Reading, terms: tuple[Term, ...]) -> tuple[Group, ...]:
    """Partition the terms: each group is one need, met by any of its members."""
    start = reading.statement.any_from
    if start is not None:
        listed = tuple(term for term in terms if term.start >= start)
        before = tuple(term for term in terms if term.start < start)
        return (*_outside_and_inside(reading, before), *((listed,) if listed else ()))
    return _outside_and_inside(reading, terms)


def _outside_and_inside(reading: Reading, terms: tuple[Term, ...]) -> tuple[Group, ...]:
    brackets = _brackets(reading)
    groups: list[Group] = []
    outside: list[Term] = []
    at = 0
    for start, end in brackets:
        first = bisect_left(terms, start, lo=at, key=lambda term: term.start)
        last = bisect_left(terms, end, lo=first, key=lambda term: term.start)
        outside += terms[at:first]
        at = last
        groups += _in_brackets(reading, tuple(t for t in terms[first:last] if t.end <= end), start, end)
    outside += terms[at:]
    groups += _in_line(reading, tuple(outside), brackets)
    return tuple(sorted(groups, key=lambda group: group[0].start))


def _brackets(reading: Reading) -> list[tuple[int, int]]:
    here = reading.statement
    return [match.span() for match in _BRACKET.finditer(reading.text, here.start, here.end)]


# Lists in the run of the text


def _in_line(reading: Reading, terms: Group, brackets: list[tuple[int, int]]) -> list[Group]:
    groups: list[Group] = []
    for chain, links in _chains(reading, terms, brackets):
        lead = _lead(reading, chain[0].start)
        tail = _tail(reading, chain[-1].end)
        groups += _split(reading, chain, links, all_any=lead, tail=tail)
    return groups


def _chains(reading: Reading, terms: Group, brackets: list[tuple[int, int]]) -> list[tuple[Group, tuple[str, ...]]]:
    breaks = reading.cues.words("list-breaks"), reading.cues.words("duty-openers")
    chains: list[tuple[list[Term], list[str]]] = []
    for term in terms:
        link = _link(_between(reading.text, chains[-1][0][-1].end, term.start, brackets), breaks) if chains else None
        if link is None:
            chains.append(([term], []))
        else:
            chains[-1][0].append(term)
            chains[-1][1].append(link)
    return [(tuple(chain), tuple(links)) for chain, links in chains]


def _between(text: str, start: int, end: int, brackets: list[tuple[int, int]]) -> str:
    kept, at = [], start
    for left, right in brackets[bisect_left(brackets, (start, 0)) : bisect_left(brackets, (end, 0))]:
        if right <= end:
            kept.append(text[at:left])
            at = right
    return " ".join((*kept, text[at:end]))


def _link(between: str, breaks: tuple[frozenset[str], frozenset[str]]) -> str | None:
    """Name what joins two terms: "or", "and", "comma", "slash"; None when nothing does.

    A verb right behind the conjunction begins another clause: "tools such as Git, and deliver APIs".
    """
    no_filler, verbs = breaks
    for name, pattern in (("or", _OR), ("and", _AND), ("comma", _COMMA), ("slash", _SLASH)):
        match = pattern.search(between)
        if match:
            after = _FILLER.findall(between[match.end() :])
            fillers = _FILLER.findall(between[: match.start()]) + after
            short = len(fillers) <= _MOST_FILLERS and no_filler.isdisjoint(word.lower() for word in fillers)
            acts = name == "and" and after[:1] != [] and after[0].lower() in verbs
            return name if short and not acts and not re.search(r"[.;:]\s", between) else None
    return None


def _lead(reading: Reading, start: int) -> bool:
    """Tell whether "such as", "e.g." or "one of" stands right before a list, and not "techniques such as"."""
    begin = max(reading.statement.start, start - _LEAD_REACH)
    before = reading.text[begin:start]
    spans = [span for span in reading.cues.finder("any-lead").spans(before) if not _is_liking(before, span)]
    if not spans or _ends_with(reading, "all-heads", before[: spans[-1][0]]):
        return False
    rest = before[spans[-1][1] :]
    return not re.search(r"[.;()]\s", rest) and len(_FILLER.findall(rest)) <= 3 and not _AND.search(rest)


def _is_liking(before: str, span: tuple[int, int]) -> bool:
    """ "You like to …", "we would like": no list follows."""
    liked = re.search(r"(?:\b(?:you|we|would|they|and)|[’']d)\s+$", before[: span[0]], re.IGNORECASE)
    return before[slice(*span)].lower() == "like" and (liked is not None or before[span[1] :].startswith(" to "))


def _ends_with(reading: Reading, name: str, before: str) -> bool:
    """Tell whether a text ends with a phrase of a cue list."""
    tail = before.rstrip(" ,:;(\n")[-_LEAD_REACH:]
    return any(end == len(tail) for _, end in reading.cues.finder(name).spans(tail))


def _tail(reading: Reading, end: int) -> bool:
    """Tell whether "or similar" or "etc." closes a list."""
    after = reading.text[end : reading.statement.end]
    return reading.cues.opens("any-tail", after.lstrip(" ,(\n")) or _OR_SIMILAR.match(after) is not None


def _split(reading: Reading, chain: Group, links: tuple[str, ...], *, all_any: bool, tail: bool) -> list[Group]:
    """Cut a chain at its "and"s; what an "or" (or a lead, or a tail) holds together is one group."""
    if all_any and len(chain) > 1:
        return [chain]
    parts: list[tuple[list[Term], list[str]]] = [([chain[0]], [])]
    for link, term in zip(links, chain[1:], strict=True):
        if link == "and":
            parts.append(([term], []))
        else:
            parts[-1][0].append(term)
            parts[-1][1].append(link)
    groups: list[Group] = []
    for at, (terms, joined) in enumerate(parts):
        last = at == len(parts) - 1
        groups += _part(reading, tuple(terms), joined, tail=tail and last)
    return groups


def _part(reading: Reading, terms: Group, links: list[str], *, tail: bool) -> list[Group]:
    if len(terms) > 1 and tail:
        return [terms]
    if "or" in links and "comma" in links[links.index("or") :]:  # "Python or R, SQL": what follows is a need of its own
        cut = links.index("comma", links.index("or")) + 1
        return [terms[:cut], *_part(reading, terms[cut:], links[cut:], tail=False)]
    if "or" in links:
        return [terms]
    groups: list[list[Term]] = [[terms[0]]]
    for link, term in zip(links, terms[1:], strict=True):
        if link == "slash" and _are_names(groups[-1][-1], term) and _exchangeable(reading, (groups[-1][-1], term)):
            groups[-1].append(term)
        else:
            groups.append([term])
    return [tuple(group) for group in groups]


def _are_names(*terms: Term) -> bool:
    """Tell names ("AWS/GCP") from words that share a noun: both of "unit/integration tests" are meant."""
    return all(any(letter.isupper() for letter in term.text) for term in terms)


# Lists in brackets


def _in_brackets(reading: Reading, terms: Group, start: int, end: int) -> list[Group]:
    inside = reading.text[start + 1 : end].rstrip(")")
    before = reading.text[reading.statement.start : start]
    plain_and = _AND.search(inside) is not None and not _OR.search(inside)
    leads = reading.cues.opens("any-lead", inside.lstrip()) and not _ends_with(reading, "all-heads", before)
    samples = not plain_and and (_samples(reading, terms, before) or inside.rstrip().endswith(("…", "...")))
    samples = samples or (not plain_and and _lead(reading, start))
    tail = _tail(reading, terms[-1].end) if terms else False
    groups: list[Group] = []
    for chain, links in _chains(reading, terms, []):
        groups += _split(reading, chain, links, all_any=leads or samples, tail=tail and not plain_and)
    return groups


def _samples(reading: Reading, terms: Group, before: str) -> bool:
    """Tell from the noun before a bracket whether what stands in it are samples of one kind."""
    if _ends_with(reading, "all-heads", before):
        return False
    if _ends_with(reading, "any-heads", before) or _are_neighbours(reading, terms) or _are_languages(reading, terms):
        return True
    return _ends_with(reading, "any-weak-heads", before) and _exchangeable(reading, terms)


def _are_languages(reading: Reading, terms: Group) -> bool:
    """Tell whether several programming languages are named: nobody asks for all of them in brackets."""
    skills = [reading.taxonomy.skills[t.skill] for t in terms if t.skill]
    return len(terms) == len(skills) > 1 and {skill.family for skill in skills} == {"languages"}


def _are_neighbours(reading: Reading, terms: Group) -> bool:
    """Tell whether each of several terms is a near neighbour of the next in the taxonomy."""
    skills = [reading.taxonomy.skills[t.skill] for t in terms if t.skill]
    return len(terms) == len(skills) > 1 and all(b.id in a.near or a.id in b.near for a, b in pairwise(skills))


def _exchangeable(reading: Reading, terms: Group) -> bool:
    """Tell whether the terms are neighbours in the taxonomy, or of one family and none an umbrella of others."""
    skills = [reading.taxonomy.skills[t.skill] for t in terms if t.skill]
    if len(skills) < len(terms):
        return len(skills) > 0 and len(terms) > 2
    if all(b.id in a.near for a, b in pairwise(skills)):
        return True
    umbrellas = _umbrellas(reading.taxonomy)
    return len({skill.family for skill in skills}) == 1 and not any(skill.id in umbrellas for skill in skills)


def _umbrellas(taxonomy: Taxonomy) -> frozenset[str]:
    return frozenset(parent for skill in taxonomy.skills.values() for parent in skill.belongs_to)
