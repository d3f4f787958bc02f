"""Runs the rules over a subject."""

from collections.abc import Collection, Iterator

from resumematch.model.finding import Advice, Finding, Rule, Subject
from resumematch.rules.catalogue import RULES, names_of
from resumematch.rules.folding import fold
from resumematch.rules.guard import Guard


def review(subject: Subject, *, select: Collection[str] = (), ignore: Collection[str] = ()) -> tuple[Finding, ...]:
    """Run the selected rules (all when `select` is empty) but the ignored ones; findings in the order of the text.

    Both take names of rules and of families. Only rules about the subject's kind run. Raises WrongUsage.
    """
    chosen = (names_of(select) or frozenset(RULES)) - names_of(ignore)
    guard = Guard(subject)
    rules = [rule for rule in RULES.values() if rule.id in chosen and rule.about == subject.about]
    return fold(sorted((f for rule in rules for f in _findings(rule, subject, guard)), key=_place))


def _findings(rule: Rule, subject: Subject, guard: Guard) -> Iterator[Finding]:
    for advice in rule.check(subject):
        yield guard.check(_finding(rule, advice, subject))


def _finding(rule: Rule, advice: Advice, subject: Subject) -> Finding:
    placed = advice.start is not None
    rewrite, plain = _closed(advice.suggestion, advice), _closed(advice.without_number, advice)
    return Finding(
        rule=rule.id,
        severity=advice.severity or rule.severity,
        message=advice.message,
        suggestion=rewrite,
        quote=subject.document.text[advice.start : advice.end] if placed else None,
        start=advice.start,
        end=advice.end,
        page=subject.document.page_at(advice.start) if advice.start is not None else None,
        bullet=advice.bullet,
        where=advice.where,
        without_number=plain if plain != rewrite else None,
    )


def _closed(rewrite: str | None, advice: Advice) -> str | None:
    """End a bullet's rewrite with one full stop."""
    if rewrite is None or advice.bullet is None:
        return rewrite
    return rewrite if rewrite.endswith(("?", "!", "…")) else f"{rewrite.rstrip(' .;:,')}."


def _place(finding: Finding) -> tuple[int, int, str]:
    """Order by place; what concerns the whole document comes first."""
    return (-1 if finding.start is None else finding.start, -1 if finding.end is None else finding.end, finding.rule)
