"""Findings: where, how bad, which rule, what it says, what to try; on a quiet page as many as a reader takes in."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from resumematch.model.document import Document
from resumematch.model.finding import SEVERITIES, Finding
from resumematch.render.place import place
from resumematch.render.terminal.page import STYLES, Page, clean, quoted
from resumematch.render.words import count_of

QUIET = {"error": 4, "warning": 2}  # of one rule; the point is made by then, the others only need a place


def show_findings(
    page: Page, document: Document, findings: Sequence[Finding], title: str, *, told: frozenset[str] = frozenset()
) -> None:
    """Write the findings, the severe ones first: all of them on a full page, else those that matter most.

    `told` are rules whose findings the page has said in another form: a page that is not full only names them.
    """
    page.heading(title)
    if not findings:
        page.line("nothing found", indent=2)
        return
    if page.full:
        for finding in sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity)):
            _show(page, document, finding)
    else:
        _show_most(page, document, [finding for finding in findings if not finding.folded], told)
    _count(page, findings)


def _show_most(page: Page, document: Document, findings: Sequence[Finding], told: frozenset[str]) -> None:
    """Write the first faults of each rule, name the places of its others, and only name the remarks and the praise."""
    seen: Counter[str] = Counter()
    rest: dict[str, list[Finding]] = defaultdict(list)
    named: Counter[str] = Counter()
    for finding in sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity)):
        if finding.severity not in QUIET or finding.rule in told:
            named[finding.rule] += 1
            continue
        seen[finding.rule] += 1
        if seen[finding.rule] <= QUIET[finding.severity]:
            _show(page, document, finding)
        else:
            rest[finding.rule].append(finding)
    for rule, others in rest.items():
        places = " · ".join(_short(document, finding) for finding in others)
        page.line(f"{len(others)} more [{rule}]: {places}", indent=2)
    if named:
        names = " · ".join(f"{rule} ×{count}" if count > 1 else rule for rule, count in named.items())
        page.line(f"also, with --all: {names}", style="dim", indent=2)


def _show(page: Page, document: Document, finding: Finding) -> None:
    where = place(document, finding.start)
    page.line(f"{where}: {finding.severity} [{finding.rule}]", style=STYLES[finding.severity], indent=2)
    page.line(finding.message, indent=4)
    if finding.quote and clean(finding.quote) not in clean(finding.message):
        page.line(quoted(finding.quote), style="dim", indent=4)
    for label, text in (("try", finding.suggestion), ("or", finding.without_number), ("look in", finding.where)):
        if text:
            page.rows([(f"{label}:", text)], widths=[8, None], indent=4)


def _short(document: Document, finding: Finding) -> str:
    if finding.quote is None:
        return quoted(finding.message, 60)
    return f"{_line(document, finding)} {quoted(finding.quote, 40)}"


def _line(document: Document, finding: Finding) -> str:
    return place(document, finding.start).removeprefix(f"{document.name}:")


def _count(page: Page, findings: Sequence[Finding]) -> None:
    counts = Counter(finding.severity for finding in findings)
    said = ", ".join(f"{counts[name]} {_plural(name, counts[name])}" for name in SEVERITIES if counts[name])
    folded = 0 if page.full else sum(finding.folded for finding in findings)
    more = f"; {count_of(folded, 'lesser one')} on the same bullets not shown" if folded else ""
    page.line(f"{said}{more}. `resumematch rules NAME` explains a rule.", indent=2)


def _plural(name: str, count: int) -> str:
    return name if count == 1 or name in ("info", "praise") else f"{name}s"
