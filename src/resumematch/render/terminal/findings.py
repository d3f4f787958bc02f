"""Findings, a block each: where, how bad, which rule, what it says, what to try."""

from collections.abc import Sequence

from resumematch.model.document import Document
from resumematch.model.finding import SEVERITIES, Finding
from resumematch.render.place import place
from resumematch.render.terminal.page import STYLES, Page, clean, quoted


def show_findings(page: Page, document: Document, findings: Sequence[Finding], title: str) -> None:
    """Write the findings that matter most; count the folded ones."""
    shown = [finding for finding in findings if not finding.folded]
    page.heading(title)
    if not findings:
        page.line("nothing found", indent=2)
        return
    for finding in shown:
        _show(page, document, finding)
    folded = len(findings) - len(shown)
    counts = [(name, sum(1 for finding in findings if finding.severity == name)) for name in SEVERITIES]
    said = ", ".join(f"{count} {_plural(name, count)}" for name, count in counts if count)
    more = f"; {folded} lesser ones on the same bullets not shown (--format json has them)" if folded else ""
    page.line(f"{said}{more}. `resumematch rules NAME` explains a rule.", indent=2)


def _show(page: Page, document: Document, finding: Finding) -> None:
    where = place(document, finding.start)
    page.line(f"{where}: {finding.severity} [{finding.rule}]", style=STYLES[finding.severity], indent=2)
    page.line(finding.message, indent=4)
    if finding.quote and clean(finding.quote) not in clean(finding.message):
        page.line(quoted(finding.quote), style="dim", indent=4)
    for label, text in (("try", finding.suggestion), ("or", finding.without_number), ("look in", finding.where)):
        if text:
            page.rows([(f"{label}:", text)], widths=[8, None], indent=4)


def _plural(name: str, count: int) -> str:
    return name if count == 1 or name in ("info", "praise") else f"{name}s"
