"""Subject × findings → the writing of the whole résumé in numbers, and the three edits that help most."""

from collections.abc import Sequence

from resumematch.model.evidence import at_least
from resumematch.model.finding import Finding, Subject, Summary
from resumematch.rules.folding import weight
from resumematch.rules.works import works

EDITS = 3  # as many as one sits down to make


def summarize(subject: Subject, findings: Sequence[Finding]) -> Summary:
    """Count the lines with outcome, number and ownership, and pick the edits that help most."""
    facts = [work.facts for work in works(subject)]
    return Summary(
        bullets=len(facts),
        with_outcome=sum(f.outcome for f in facts),
        with_metric=sum(f.metric for f in facts),
        with_ownership=sum(f.production != "none" or at_least(f.level, "shipped") for f in facts),
        edits=_edits(findings),
    )


def _edits(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Pick errors first, then the weightiest; one a bullet and one a rule, so that three edits are three things."""
    useful = [f for f in findings if f.severity in ("error", "warning") and not f.folded]
    chosen: list[Finding] = []
    for finding in sorted(useful, key=weight):
        fresh_bullet = finding.bullet is None or finding.bullet not in {f.bullet for f in chosen}
        if len(chosen) < EDITS and fresh_bullet and finding.rule not in {f.rule for f in chosen}:
            chosen.append(finding)
    return tuple(chosen)
