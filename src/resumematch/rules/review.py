"""Runs the rules over a subject."""

from collections.abc import Collection, Mapping

from resumematch.model.finding import Finding, Rule, Subject

RULES: Mapping[str, Rule] = {}


def review(subject: Subject, *, select: Collection[str] = (), ignore: Collection[str] = ()) -> tuple[Finding, ...]:
    """Run the selected rules (all when `select` is empty) but the ignored ones; findings in the order of the text."""
    raise NotImplementedError(subject, select, ignore)
