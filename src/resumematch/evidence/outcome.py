"""Statement → does it state an effect or result of the work, and not merely what was done?"""

import re
from itertools import pairwise

from resumematch.evidence.statement import PEOPLE_ACT, Statement, gap

_EFFECT = 60  # characters between a change and the number that measures it: about one clause
_BESIDE = 25  # characters between a verb and its object
_COUNTED = ("count", "word", "rate")
_SIZED = ("percent", "money", "multiple", "from-to", "word")
_PURPOSE_BEFORE = re.compile(
    r"\b(?:to|for|by|of|on|in|at|with|help|helped|helping|towards?|and|or|while still)\s+(?:\w+ly\s+)?$", re.IGNORECASE
)
_FROM = re.compile(r"\bfrom\s*$", re.IGNORECASE)
_VAGUE_FROM = re.compile(
    r"\bfrom\s+(?:(?:several|many|a few|multiple|over|up|about|to)\s+){0,2}"
    r"(?:seconds|minutes|hours|days|weeks|months|quarters|years)\s+(?:down\s+)?to\b",
    re.IGNORECASE,
)
_CHAIN = re.compile(  # ", enhancing A and reducing B": what a participle after the comma tells, the next one does too
    r",\s*(?:thereby\s+)?(?:\w+ly\s+)?(?!(?:includ|us|leverag|utili[sz]|involv|apply|combin|compris)ing\b)\w+ing\b"
    r"[^.;:]{1,100}\band\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"\b(?:for|the|an?|its|their)\s+(?:\w+ly\s+)?$", re.IGNORECASE)  # "for accelerated inference"
_FOUND = re.compile(
    r"\b(?:showed|determined|revealed|proved|confirmed|uncovered|discovered|demonstrated)\s+"
    r"(?:that\b|how\b|why\b|whether\b|(?:under )?which\b|no\b"
    r"|(?:\S+\s+){1,8}?(?:is|are|was|were|match(?:es|ed)?|cause[sd]?|leads?|led|outperforms?|needs?)\b)",
    re.IGNORECASE,
)
_MADE = re.compile(  # "making reports reproducible"
    r"\b(?:making|made|makes)\s+(?:[\w-]+\s+){1,4}(?:reproducible|faster|easier|simpler|reliable|available|searchable"
    r"|accessible|possible|maintainable|visible|cheaper|consistent|practical|obsolete|unnecessary|auditable|usable|traceable)\b",
    re.IGNORECASE,
)
_SERVED = re.compile(
    r"\b(?:serv(?:ing|es|ed)|support(?:ing|s)|us(?:ing|ed) by|across)\s+(?:[\w~]+\s+){0,2}"
    r"[~>]?\d[\d,.]{0,12}\s?[kKmM]?\+?\s+(?:[\w-]+\s+){0,2}"
    r"(?:users|clients|customers|stakeholders|employees|teams|hospitals|clinics|stores|schools|merchants|tenants"
    r"|analysts|engineers|developers)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"\s*[^\W\d]{0,8}\s+to\s+")  # the unit of the first, then the second
_CLAUSE_BEFORE = re.compile(
    r"(?:[,;:–—-]|\b(?:which|that|thereby|thus|while|and|significantly|successfully|greatly))\s*(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
_INTENDED = re.compile(r"\b(?:to|can|could|would|will|should|may|might|not|for|of)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_INFINITIVE = re.compile(r"\b(?:to|can|could|would|will|should|may|might|not)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_SHARE_OF_INPUT = re.compile(
    r"\s?(?:test|train\w*|traffic|canary|rollout|part|employment|position|workload|sample|split|confidence)\b"
    r"|\s?of (?:my |the |their |our )?(?:time|traffic)\b",
    re.IGNORECASE,
)


def states_outcome(statement: Statement) -> bool:
    """Tell whether a result is stated, quantified or not; a mere purpose or sheer scale is none."""
    return any(test(statement) for test in _TESTS)


def _percent(statement: Statement) -> bool:
    return any(
        (quantity.kind == "percent" and not _SHARE_OF_INPUT.match(statement.text, quantity.end))
        or _changes(statement, quantity.start, quantity.end)
        for quantity in statement.quantities
        if quantity.kind == "percent"
    )


def _changes(statement: Statement, start: int, end: int) -> bool:
    return any(gap(span, (start, end)) <= _BESIDE for span in statement.spans("change-verb"))


def _from_to(statement: Statement) -> bool:
    quantities = statement.quantities
    return (
        _VAGUE_FROM.search(statement.text) is not None
        or any(quantity.kind == "from-to" for quantity in quantities)
        or any(
            first.kind == second.kind
            and _FROM.search(statement.before(first.start))
            and _TO.fullmatch(statement.text, first.end, second.start)
            for first, second in pairwise(quantities)
        )
    )


def _sized_change(statement: Statement) -> bool:
    changes = [span for span in statement.spans("change-verb") if not _INFINITIVE.search(statement.before(span[0]))]
    return any(
        quantity.kind in _SIZED and gap(span, quantity.span) <= _EFFECT
        for span in changes
        for quantity in statement.quantities
    )


def _measured_change(statement: Statement) -> bool:
    """A strong change with a count, a time or a rate beside it: "caught 23 regressions"."""
    return any(
        gap(span, quantity.span) <= _EFFECT
        for span in (*statement.spans("strong-change-verb"), *statement.spans("effect-verb"))
        for quantity in statement.quantities
    )


def _plain_change(statement: Statement) -> bool:
    return any(
        not _INFINITIVE.search(statement.before(start)) and not _ADJECTIVE.search(statement.before(start))
        for start, _ in statement.spans("strong-change-verb")
    )


def _improved_something(statement: Statement) -> bool:
    return any(
        not _INTENDED.search(statement.before(span[0]))
        and any(0 <= effect[0] - span[1] <= _BESIDE + 15 for effect in statement.spans("effect-noun"))
        for span in statement.spans("improve-verb")
    )


def _participle(statement: Statement) -> bool:
    chained = not statement.opens_with("duty-opener")  # duties are listed in such chains
    return any(
        start > 0
        and (_CLAUSE_BEFORE.search(statement.before(start)) or _is_measured(statement, end))
        and (
            not _PURPOSE_BEFORE.search(statement.before(start)) or (chained and _CHAIN.search(statement.text, 0, start))
        )
        and not _is_weak(statement, start)
        for start, end in statement.spans("result-participle")
    )


def _is_measured(statement: Statement, end: int) -> bool:
    return any(0 <= quantity.start - end <= _BESIDE for quantity in statement.quantities)


def _is_weak(statement: Statement, start: int) -> bool:
    weak = any(start == begin for begin, _ in statement.spans("weak-result"))
    return weak and not any(quantity.start > start for quantity in statement.quantities)


def _adopted(statement: Statement) -> bool:
    counted = any(
        0 <= noun[0] - quantity.end <= _BESIDE
        for noun in statement.spans("adopter")
        for quantity in statement.quantities
        if quantity.kind in _COUNTED
    )
    return counted or statement.has("adoption") or _SERVED.search(statement.text) is not None


def _model_score(statement: Statement) -> bool:
    metrics = statement.spans("model-metric")
    return any(
        quantity.kind in ("score", "percent", "time", "from-to") and gap(metric, quantity.span) <= _EFFECT
        for metric in metrics
        for quantity in statement.quantities
    )


def _speed_level(statement: Statement) -> bool:
    return any(
        quantity.kind in ("time", "percent", "rate", "multiple") and gap(metric, quantity.span) <= _BESIDE
        for metric in statement.spans("speed-metric")
        for quantity in statement.quantities
    )


def _recognised(statement: Statement) -> bool:
    return statement.asserted("prize", unless="published-software")


def _found_or_made(statement: Statement) -> bool:
    """Tell a finding ("showed that A causes B") and what became something new ("making reports reproducible")."""
    return _FOUND.search(statement.text) is not None or _MADE.search(statement.text) is not None


def _came_about(statement: Statement) -> bool:
    return statement.has("result-phrase") or statement.followed("people", "people-act", PEOPLE_ACT)


_TESTS = (
    _percent, _from_to, _sized_change, _measured_change, _plain_change, _improved_something, _participle, _adopted,
    _model_score, _speed_level, _recognised, _found_or_made, _came_about,
)  # fmt: skip
