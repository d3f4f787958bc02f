"""Findings on a terminal: nothing is lost, and a rule is not repeated until nobody reads on."""

from resumematch.model.document import Document, Line
from resumematch.model.finding import Finding
from resumematch.render.terminal.findings import show_findings
from resumematch.render.terminal.page import Page

WORDS = ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel")
TEXT = "\n".join(WORDS)


def document() -> Document:
    starts = [TEXT.index(word) for word in WORDS]
    lines = tuple(Line(start=at, end=at + len(word)) for at, word in zip(starts, WORDS, strict=True))
    return Document(name="a.md", format="markdown", sha256="0", pages=None, text=TEXT, lines=lines)


def finding(word: str, severity: str, rule: str = "some-rule", *, folded: bool = False) -> Finding:
    start = TEXT.index(word)
    return Finding(
        rule=rule, severity=severity, message=f"About it, {rule}.", quote=word, start=start, end=start + len(word),
        folded=folded,
    )  # fmt: skip


def shown(findings, *, full: bool) -> str:
    page = Page(color=False, width=100, full=full)
    show_findings(page, document(), findings, "Findings")
    return page.text()


def test_a_full_page_leaves_nothing_out():
    severities = ("error", "warning", "info", "praise")
    text = shown(
        [finding(word, severity, folded=n > 4) for n, word in enumerate(WORDS) for severity in severities], full=True
    )
    assert text.count("About it") == len(WORDS) * len(severities)
    assert "not shown" not in text


def test_on_a_quiet_page_the_first_faults_of_a_rule_are_told_in_full_and_the_others_keep_their_place():
    text = shown([finding(word, "warning") for word in WORDS], full=False)
    assert text.count("About it") == 2
    assert "6 more [some-rule]: 3 “charlie” · 4 “delta”" in text
    assert all(word in text for word in WORDS)
    assert "8 warnings" in text


def test_severe_findings_come_first():
    found = [finding("alpha", "info", "a-hint"), finding("bravo", "warning", "a-fault"), finding("echo", "error")]
    text = shown(found, full=True)
    assert text.index("error [") < text.index("warning [") < text.index("info [")


def test_on_a_quiet_page_remarks_and_praise_are_named_and_counted():
    text = shown(
        [finding(word, severity, f"a-{severity}") for word in WORDS for severity in ("info", "praise")], full=False
    )
    assert "About it" not in text
    assert "also, with --all: a-info ×8 · a-praise ×8" in text
    assert "8 info, 8 praise" in text


def test_on_a_quiet_page_folded_findings_are_counted_not_shown():
    text = shown([finding("alpha", "warning"), finding("bravo", "info", "small", folded=True)], full=False)
    assert "bravo" not in text
    assert "1 lesser one on the same bullets" in text


def test_labels_wrap_and_are_never_cut():
    page = Page(color=False, width=60)
    page.rows([("ask: work-permit-and-clearance", "“must hold one”")], widths=[14, None])
    words = page.text().split()
    assert "…" not in page.text()
    assert "".join(words[: words.index("“must")] + words[words.index("one”") + 1 :]).startswith("ask:work-permit")


def test_a_quiet_page_shows_faults_and_only_names_remarks_and_what_it_has_told_already():
    page = Page(color=False, width=100, full=False)
    findings = [
        finding("alpha", "error", "in-the-table"), finding("bravo", "warning", "a-fault"),
        finding("charlie", "info", "a-remark"), finding("delta", "info", "a-remark"), finding("echo", "praise", "good"),
    ]  # fmt: skip
    show_findings(page, document(), findings, "Findings", told=frozenset(("in-the-table",)))
    text = page.text()
    assert text.count("About it") == 1
    assert "[a-fault]" in text
    assert "also, with --all: in-the-table · a-remark ×2 · good" in text
    assert "1 error, 1 warning, 2 info, 1 praise" in text
