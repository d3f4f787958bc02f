"""Findings: where, how bad, which rule, what it says, what to try; of each rule only as many as a reader takes in."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from resumematch.model.document import Document
from resumematch.model.finding import SEVERITIES, Finding
from resumematch.render.place import place
from resumematch.render.terminal.page import STYLES, Page, clean, quoted
from resumematch.render.words import count_of

IN_FULL = {"error": 4, "warning": 4, "info": 1}  # of one rule; the point is made by then, the others only need a place
QUIET = {"error": 4, "warning": 2, "info": 0}  # ... where the page is not to be full
MOST_PRAISE = 5  # lines to keep: enough to see what good looks like


def show_findings(
    page: Page, document: Document, findings: Sequence[Finding], title: str, *, told: frozenset[str] = frozenset()
) -> None:
    """Write the findings that matter most, the severe ones first; name the places of the others.

    `told` are rules whose findings the page has said in another form: a page that is not full only names them.
    """
    page.heading(title)
    if not findings:
        page.line("nothing found", indent=2)
        return
    shown = [finding for finding in findings if not finding.folded]
    seen: Counter[str] = Counter()
    rest: dict[str, list[Finding]] = defaultdict(list)
    most = IN_FULL if page.full else QUIET
    for finding in sorted(shown, key=lambda finding: SEVERITIES.index(finding.severity)):
        if finding.severity == "praise" or not most[finding.severity] or (finding.rule in told and not page.full):
            continue
        seen[finding.rule] += 1
        if seen[finding.rule] <= most[finding.severity]:
            _show(page, document, finding)
        else:
            rest[finding.rule].append(finding)
    _show_rest(page, document, rest)
    if page.full:
        _show_praise(page, document, [finding for finding in shown if finding.severity == "praise"])
    else:
        _name_rest(
            page, [finding for finding in shown if finding.severity in ("info", "praise") or finding.rule in told]
        )
    _count(page, findings, len(findings) - len(shown))


def _name_rest(page: Page, findings: Sequence[Finding]) -> None:
    """Name the rules of the remarks and the praise that a quiet page leaves out."""
    rules = Counter(finding.rule for finding in findings)
    if rules:
        names = " · ".join(f"{rule} ×{count}" if count > 1 else rule for rule, count in rules.items())
        page.line(f"also, with --all: {names}", style="dim", indent=2)


def _show(page: Page, document: Document, finding: Finding) -> None:
    where = place(document, finding.start)
    page.line(f"{where}: {finding.severity} [{finding.rule}]", style=STYLES[finding.severity], indent=2)
    page.line(finding.message, indent=4)
    if finding.quote and clean(finding.quote) not in clean(finding.message):
        page.line(quoted(finding.quote), style="dim", indent=4)
    other = finding.without_number if finding.without_number != finding.suggestion else None
    for label, text in (("try", finding.suggestion), ("or", other), ("look in", finding.where)):
        if text:
            page.rows([(f"{label}:", text)], widths=[8, None], indent=4)


def _show_rest(page: Page, document: Document, rest: dict[str, list[Finding]]) -> None:
    for rule, findings in rest.items():
        places = " · ".join(_short(document, finding) for finding in findings)
        page.line(f"{len(findings)} more [{rule}]: {places}", indent=2)


def _short(document: Document, finding: Finding) -> str:
    if finding.quote is None:
        return quoted(finding.message, 60)
    return f"{_line(document, finding)} {quoted(finding.quote, 40)}"


def _line(document: Document, finding: Finding) -> str:
    return place(document, finding.start).removeprefix(f"{document.name}:")


def _show_praise(page: Page, document: Document, praise: Sequence[Finding]) -> None:
    lines = {finding.start: finding for finding in reversed(praise)}
    for start in sorted(lines, key=lambda start: start or 0)[:MOST_PRAISE]:
        finding = lines[start]
        page.line(f"{place(document, start)}: praise [{finding.rule}]", style=STYLES["praise"], indent=2)
        page.line(quoted(finding.quote or finding.message, 90), style="dim", indent=4)
    if len(lines) > MOST_PRAISE:
        page.line(f"{count_of(len(lines) - MOST_PRAISE, 'more line')} to keep", style=STYLES["praise"], indent=2)


def _count(page: Page, findings: Iterable[Finding], folded: int) -> None:
    counts = Counter(finding.severity for finding in findings)
    said = ", ".join(f"{counts[name]} {_plural(name, counts[name])}" for name in SEVERITIES if counts[name])
    more = f"; {folded} lesser ones on the same bullets not shown (the HTML report has them)" if folded else ""
    page.line(f"{said}{more}. `resumematch rules NAME` explains a rule.", indent=2)


def _plural(name: str, count: int) -> str:
    return name if count == 1 or name in ("info", "praise") else f"{name}s"
