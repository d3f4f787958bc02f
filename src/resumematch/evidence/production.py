"""Statement → was the work put into real use, and did the writer keep it running?"""

import re
from typing import Literal

from resumematch.evidence.signals import Span
from resumematch.evidence.statement import PEOPLE_ACT, Statement, gap

Production = Literal["none", "shipped", "operated"]
_UNPRODUCTIVE = frozenset(("education", "certifications", "publications", "awards", "interests", "skills", "summary"))
_PREPOSITION = re.compile(r"\b(?:on|in|at|with|for|from|against|over|through|to)\b", re.IGNORECASE)
_FOR_WHAT = re.compile(r"\b(?:to|can|could|would|will)\s+$", re.IGNORECASE)
_BESIDE = 25  # characters between a number and what it counts
_CLAUSE = 60  # characters between a measure and its number
_CLAUSE_END = re.compile(r"[;–—]|[.:]\s")
_REACH = 60  # characters between a verb and the thing it acts on


def production_of(statement: Statement, *, outcome: bool, duty: bool) -> Production:
    """Grade a statement as nothing, shipped or operated; the strongest sign counts."""
    if statement.section in _UNPRODUCTIVE:
        return "none"
    if _operated(statement, duty=duty):
        return "operated"
    return "shipped" if _shipped(statement, outcome=outcome, duty=duty) else "none"


def _operated(statement: Statement, *, duty: bool) -> bool:
    if statement.asserted("operating"):
        return True
    if _keeps_running(statement):
        return True
    if duty:
        return statement.near("in-charge", statement.spans("running-thing"), _REACH)
    return statement.near("operate-verb", statement.spans("watched-thing"), _REACH)


def _keeps_running(statement: Statement) -> bool:
    """Tell "Run the model platform" from "Ran tests on the model platform"."""
    opener = statement.signals.finder("run-opener").opens(statement.text)
    return opener is not None and any(
        0 <= start - opener <= _BESIDE and not _PREPOSITION.search(statement.text, opener, start)
        for start, _ in statement.spans("kept-thing")
    )


def _shipped(statement: Statement, *, outcome: bool, duty: bool) -> bool:
    if statement.asserted("into-production", unless="not-shipped"):
        return True
    if statement.has("not-shipped") or statement.has("prototype"):
        return False
    if statement.asserted("deploy-verb", unless="enabling"):
        return True
    if not duty and _ships(statement):
        return True
    if statement.has("move-verb") and statement.has("new-home"):
        return not duty
    if statement.followed("people", "people-act", PEOPLE_ACT):
        return True
    return statement.has("adoption") or _has_users(statement) or (not duty and _in_use(statement, outcome=outcome))


def _ships(statement: Statement) -> bool:
    """Tell a ship verb beside a system from one that only says what for: "workflows to serve internal teams"."""
    return any(
        not _FOR_WHAT.search(statement.before(verb[0])) and any(gap(verb, noun) <= _REACH for noun in nouns)
        for nouns in (statement.spans("system-noun"),)
        for verb in statement.spans("ship-verb")
    )


def _has_users(statement: Statement) -> bool:
    users = statement.spans("user-noun")
    return any(0 <= noun[0] - quantity.end <= _BESIDE for noun in users for quantity in statement.quantities)


def _in_use(statement: Statement, *, outcome: bool) -> bool:
    """A system with a load, or a measured result that only something in real use can have."""
    loaded = statement.has_quantity("rate") or (statement.has("live-use") and statement.has_quantity())
    if loaded and statement.has("system-noun"):
        return True
    return outcome and any(_measures(statement, quantity.span) for quantity in statement.quantities)


def _measures(statement: Statement, number: Span) -> bool:
    """Tell whether a number belongs to a live measure: close by, and in the same clause."""
    return any(
        gap(span, number) <= _CLAUSE and not _CLAUSE_END.search(statement.text, *sorted((span[1], number[0]))[:2])
        for span in statement.spans("live-measure")
    )
