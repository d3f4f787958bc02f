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


def shown(findings, width: int = 100) -> str:
    page = Page(color=False, width=width)
    show_findings(page, document(), findings, "Findings")
    return page.text()


def test_of_one_rule_the_first_are_told_in_full_and_the_others_keep_their_place():
    text = shown([finding(word, "info") for word in WORDS])
    assert text.count("About it") == 1
    assert "7 more [some-rule]: 2 “bravo” · 3 “charlie”" in text
    assert all(word in text for word in WORDS)
    assert "8 info" in text


def test_severe_findings_come_first():
    text = shown([finding("alpha", "info", "a-hint"), finding("bravo", "warning", "a-fault"), finding("echo", "error")])
    assert text.index("error [") < text.index("warning [") < text.index("info [")


def test_a_line_is_praised_once_and_only_some_lines_are():
    praise = [finding(word, "praise", rule) for word in WORDS for rule in ("good-a", "good-b")]
    text = shown(praise)
    assert text.count("praise [") == 5
    assert "3 more lines to keep" in text
    assert "16 praise" in text


def test_folded_findings_are_counted_not_shown():
    text = shown([finding("alpha", "warning"), finding("bravo", "info", "small", folded=True)])
    assert "bravo" not in text
    assert "1 lesser ones on the same bullets" in text


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
