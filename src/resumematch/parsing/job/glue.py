"""Cuts a unit where a heading was glued into it ("…to end users.Basic Qualifications", "do you need?Education")."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from resumematch.parsing.job.cues import Cues
from resumematch.parsing.job.headings import KINDS
from resumematch.parsing.job.units import Unit
from resumematch.phrases import PhraseFinder

_SENTENCE_END = frozenset('.!?:;)…”"')
_BETWEEN = " \t\n•●▪*-–:"  # what may stand between a heading and its text
_LEAD = r"(?:(?:It|Here|That|This)['’]s\s+(?:what\s+)?)?"
_TRAIL = (
    r"(?-i:\s+(?:(?:if\s+)?you(?:['’]re|['’]ve|\s+have|\s+are)?|(?:in|for)\s+this\s+role|for\s+you|from\s+you|to\s+us)"
    r"(?![a-z]))?(?:\s*(?:&|/|\band\b)?\s+(?:skills|qualifications|requirements|experience|education|competencies|"
    r"expertise|knowledge|abilities)(?-i:(?![a-z])))?"
)
_NEAR = 40  # characters around a heading that are looked at
_HEAD = 3  # letters of a heading that are looked for first
_SPECIFIC = 2  # words of a boilerplate heading that may be a phrase of the text ("Data protection")
_LONG = 30  # words of a unit that may be several whose line breaks were lost
_OPEN_END = "(?-i:[a-z]*)"  # small letters only: the next word may be glued on
_SURE = re.compile(
    r"(?:requirements?|responsibilities|qualifications|duties|benefits|prerequisites|accountabilities|competencies|skills|"
    r"education|experience|overview|description|summary|perks|compensation|tasks|expectations|preferred|required|desired|"
    r"bonus|desirable|essential)$",
    re.IGNORECASE,
)
_NO_HEADING = re.compile(r"(?:engineering|gathering|analy|manage|docu|elicit|admin|and\b|of\b|for\b)", re.IGNORECASE)
_SENTENCE_OPENERS = frozenset(("you", "you'll", "you’ll", "we", "who", "must"))


def unglue(text: str, units: Iterable[Unit], cues: Cues) -> Iterator[Unit]:
    """Yield the units, those with glued headings in pieces."""
    terms = tuple(cues.taxonomy.terms(f"ad-{kind}-headings") for kind in KINDS)
    pattern, boilerplate = _pattern(terms), cues.finder("boilerplate-headings")
    for unit in units:
        cuts = sorted(
            {
                cut
                for match in pattern.finditer(text, unit.start, unit.end)
                for cut in _cuts(text, unit, match, boilerplate)
            }
        )
        if unit.kind == "heading" or not cuts:
            yield unit
            continue
        yield from _pieces(text, unit, cuts, pattern)


def _pieces(text: str, unit: Unit, cuts: Iterable[int], pattern: re.Pattern[str]) -> Iterator[Unit]:
    for at, (start, end) in enumerate(pairwise([unit.start, *cuts, unit.end])):
        while start < end and text[start] in _BETWEEN:
            start += 1
        is_heading = pattern.match(text, start, end) is not None
        if start < end:
            yield replace(unit, start=start, end=end, kind=unit.kind if at == 0 else "text", gap=is_heading)


@cache
def _pattern(lists: tuple[tuple[str, ...], ...]) -> re.Pattern[str]:
    terms = {term.rstrip("*") + (_OPEN_END if term.endswith("*") else "") for terms in lists for term in terms}
    words = (r"\s+".join(map(_word, term.split())) for term in sorted(terms, key=lambda t: (-len(t), t)))
    return re.compile(f"{_LEAD}(?={_heads(terms)})(?:{'|'.join(words)}){_TRAIL}", re.IGNORECASE)


def _heads(terms: Iterable[str]) -> str:
    """Return an expression for what the terms begin with: few places of a text do, and only those try every term."""
    heads: dict[str, set[str]] = {}
    for term in terms:
        head = re.split(r"\W", term)[0][:_HEAD] or term[0]
        heads.setdefault(head[0].casefold(), set()).add(head[1:].casefold())
    rests = {first: "|".join(sorted(map(re.escape, rest))) for first, rest in sorted(heads.items())}
    return "|".join(f"{re.escape(first)}(?:{rest})" for first, rest in rests.items())


def _word(word: str) -> str:
    stem, open_end, _ = word.partition(_OPEN_END)
    return re.escape(stem).replace("'", "['’]") + open_end


def _cuts(text: str, unit: Unit, match: re.Match[str], boilerplate: PhraseFinder) -> Iterator[int]:
    """Yield where the unit must be cut so that the heading stands alone; nothing when it is no heading."""
    start, end = match.span()
    stop = end + (text[end : end + 1] == ":")
    rest = text[stop : min(unit.end, stop + _NEAR)].lstrip(_BETWEEN)
    small = not match.group()[0].isupper() and not (start == unit.start and text[end : end + 1].isupper())
    if small or not _announces(text, unit, match, rest, boilerplate):
        return
    if start > unit.start:
        yield start
    if rest:
        yield stop


def _announces(text: str, unit: Unit, match: re.Match[str], rest: str, boilerplate: PhraseFinder) -> bool:
    start, end = match.span()
    before, after = text[start - 1 : start] if start > unit.start else "", text[end : end + 1]
    ended = text[max(unit.start, start - _NEAR) : start].rstrip()[-1:] in _SENTENCE_END
    closed = after in ("", ":", "\n") or end >= unit.end
    glued = before.isalnum() or before in _SENTENCE_END
    inside = before.isalnum() or after.isupper()
    if inside and len(match.group().split()) == 1 and not _SURE.match(match.group()):
        return False  # "SharePoint", "TeamCity", "WordPress"
    if start > unit.start and (glued or ended) and closed:
        return after == ":" or _capitalised(match.group())
    if start == unit.start and after.isupper():
        return _capitalised(match.group()) or match.group().islower()
    if start > unit.start and glued and after.isupper():
        return _capitalised(match.group()) or (not before.isupper() and len(match.group().split()) > 1)
    return _stands_out(text, unit, match, rest, boilerplate, ended=ended or start == unit.start)


def _stands_out(
    text: str, unit: Unit, match: re.Match[str], rest: str, boilerplate: PhraseFinder, *, ended: bool
) -> bool:
    """Tell a heading in a text that lost its line breaks ("… in Python What we offer 30 days …") by its capitals.

    Only in a long unit, and only phrases that no sentence opens with; one of boilerplate, after which everything is
    left out, only where a sentence has ended.
    """
    heading = match.group()
    words = heading.split()
    if not _is_long(text, unit) or not (rest[:1].isupper() or rest[:1].isdigit()):
        return False
    if text[match.end() : match.end() + 1].islower():
        return False
    if len(words) == 1 and text[match.end() : match.end() + 1] == ":":
        return True
    if len(words) == 1 and (not _SURE.match(heading) or _NO_HEADING.match(rest) or not (ended or _free(text, match))):
        return False
    if len(words) == 2 and words[0].lower() in _SENTENCE_OPENERS:
        return False
    return ended or len(words) > _SPECIFIC or boilerplate.opens(heading) != len(heading)


def _is_long(text: str, unit: Unit) -> bool:
    return len(text[unit.start : min(unit.end, unit.start + _LONG * 20)].split()) >= _LONG


def _free(text: str, match: re.Match[str]) -> bool:
    """Tell whether a word stands by itself, not in an enumeration ("SQL, Requirements Gathering")."""
    return text[max(0, match.start() - _NEAR) : match.start()].rstrip()[-1:] not in (",", "/", "&")


def _capitalised(heading: str) -> bool:
    words = [word for word in heading.split() if len(word) > 3] or heading.split()
    return heading[0].isupper() and all(word[0].isupper() for word in words if word[0].isalpha())
