"""Statement → was the work put into real use, and did the writer keep it running?"""

from typing import Literal

from resumematch.evidence.statement import Statement

Production = Literal["none", "shipped", "operated"]
_UNPRODUCTIVE = frozenset(("education", "certifications", "publications", "awards", "interests", "skills", "summary"))
_REACH = 60  # characters between a verb and the thing it acts on


def production_of(statement: Statement, *, outcome: bool, duty: bool) -> Production:
    """Grade a statement as nothing, shipped or operated; the strongest sign counts."""
    if statement.section in _UNPRODUCTIVE:
        return "none"
    if _operated(statement, duty=duty):
        return "operated"
    return "shipped" if _shipped(statement, outcome=outcome, duty=duty) else "none"


def _operated(statement: Statement, *, duty: bool) -> bool:
    if statement.has("operating"):
        return True
    watches = statement.near("operate-verb", statement.spans("watched-thing"), _REACH)
    return watches and (not duty or statement.has("in-charge"))


def _shipped(statement: Statement, *, outcome: bool, duty: bool) -> bool:
    if statement.has("not-shipped") and not statement.has("into-production"):
        return False
    if statement.has("into-production"):
        return True
    if statement.has("prototype"):
        return False
    if statement.near("ship-verb", statement.spans("system-noun"), _REACH):
        return True
    return _relied_on(statement) or (not duty and _in_use(statement, outcome=outcome))


def _relied_on(statement: Statement) -> bool:
    return statement.has("adoption") and statement.has("system-noun", "build-verb")


def _in_use(statement: Statement, *, outcome: bool) -> bool:
    """A system with a load, or a result that only a system in real use can have."""
    if not statement.has("system-noun"):
        return False
    loaded = statement.has_quantity("rate") or (statement.has("live-use") and statement.has_quantity())
    return loaded or (outcome and statement.has_quantity() and statement.has("live-measure"))
