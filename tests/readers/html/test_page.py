"""Web pages read as they show: blocks, lists, rows, and nothing that nobody sees."""

import pytest

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document
from resumematch.readers import read
from resumematch.readers.limits import MAX_HTML_TAGS


def page(body: str, head: str = "") -> Document:
    return read(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "cv.html")


def printed(document: Document) -> list[str]:
    return [document.text[line.start : line.end] for line in document.lines]


def test_headings_items_and_paragraphs_keep_their_roles_and_nesting() -> None:
    document = page(
        "<h1>Mira</h1><h2>Work</h2><ul><li>Built <b>it</b><ul><li>for 3 teams</li></ul></li><li>Ran it</ul><p>End"
    )
    assert printed(document) == ["Mira", "Work", "• Built it", "• for 3 teams", "• Ran it", "End"]
    assert [(line.role, line.level) for line in document.lines] == [
        ("heading", 1), ("heading", 2), ("item", 1), ("item", 2), ("item", 1), (None, 0),
    ]  # fmt: skip


def test_a_list_item_with_paragraphs_is_one_item_and_its_continuation() -> None:
    document = page("<ul><li><p>Built it</p><p>with care</p></li><li>One<br>two</li></ul>")
    assert printed(document) == ["• Built it", "with care", "• One", "two"]
    assert [line.role for line in document.lines] == ["item", "text", "item", "text"]


def test_white_space_collapses_as_in_a_browser_but_not_in_pre() -> None:
    assert printed(page("<p>a\n   b <b> c</b>&nbsp;d</p><pre>x\n  y</pre>")) == ["a b c d", "x", "y"]


def test_what_stands_side_by_side_shares_a_line() -> None:
    styles = "<style>.row {display: flex} .d {float: right}</style>"
    document = page(
        '<div class="row"><div>Engineer</div><div>2019 – 2021</div></div>'
        '<h3><span class="d">2017 – 2019</span>Analyst</h3>'
        '<div><span class="d">2016</span><em>Intern</em></div>'
        "<table><tr><td>Cloud</td><td>AWS, GCP</td></tr></table>"
        "<div><strong>Tutor</strong><span>2015</span></div>",
        styles,
    )
    assert printed(document) == [
        "Engineer\t2019 – 2021", "Analyst\t2017 – 2019", "Intern\t2016", "Cloud\tAWS, GCP", "Tutor\t2015",
    ]  # fmt: skip


def test_columns_of_a_layout_are_read_one_after_the_other() -> None:
    document = page(
        "<table><tr><td><h2>Skills</h2><ul><li>Go</li></ul></td><td><h2>Work</h2><p>Engineer</p></td></tr></table>"
    )
    assert printed(document) == ["Skills", "• Go", "Work", "Engineer"]
    assert [line.block for line in document.lines] == [0, 0, 1, 1]


def test_what_nobody_sees_is_listed_with_its_reason_and_not_read() -> None:
    document = page(
        '<p>Seen</p><p style="color:#fff">Kubernetes</p><p class="k">Terraform</p><div hidden>Scala</div>'
        '<div style="position:absolute; left:-9999px">Rust</div><p style="color:white; background:#123">Dark</p>',
        "<style>.k { font-size: 1px }</style>",
    )
    assert printed(document) == ["Seen", "Dark"]
    assert [(hidden.text, hidden.why) for hidden in document.hidden_text] == [
        ("Kubernetes", "white"), ("Terraform", "tiny"), ("Scala", "hidden"), ("Rust", "off-page"),
    ]  # fmt: skip


def test_the_site_around_the_text_is_left_out() -> None:
    document = page(
        "<nav>Home</nav><div id='cookie-banner'>We use cookies</div><script>var x = 'Java'</script><!-- Perl -->"
        "<main><h1>Engineer</h1><p>You know Python.</p></main><footer>Imprint</footer>"
    )
    assert printed(document) == ["Engineer", "You know Python."]


def test_links_lie_on_their_words_and_page_anchors_are_none() -> None:
    document = page('<p>See <a href="https://github.com/mira-example"> GitHub </a> or <a href="#top">top</a></p>')
    assert [(link.url, document.text[link.start : link.end]) for link in document.links] == [
        ("https://github.com/mira-example", "GitHub")
    ]


def test_the_declared_encoding_is_used() -> None:
    source = '<html><head><meta charset="iso-8859-2"></head><body><p>Łódź</p></body></html>'
    assert read(source.encode("iso-8859-2"), "cv.html").text == "Łódź"


def test_a_page_of_more_tags_than_any_document_is_refused_at_once() -> None:
    with pytest.raises(UnreadableInput) as caught:
        read(b"<html>" + b"<p>x" * (MAX_HTML_TAGS + 1), "cv.html")
    assert caught.value.reason == "too-large"
