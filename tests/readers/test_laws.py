"""Laws of every reader: whatever the input, a Document with exact offsets or one line of advice."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document
from resumematch.readers import read
from resumematch.readers.limits import MAX_WHITE_SPACE

MARKUP = st.sampled_from([
    "<p>", "</p>", "<ul><li>", "</li>", "<h1>", "<br>", "<table><tr><td>", "<b>", "<a href='https://example.com'>",
    "</a>", "<span style='float:right'>", "<span style='font-size:1px'>", "<div style='display:flex'>", "<pre>",
    "<!--", "-->", "&nbsp;", "&amp;", "# ", "- ", "* ", "1. ", "**", "[a](https://example.com)",
    "| a | b |\n|---|---|\n", "```", "> ", "    ", "\n", "\n\n", "\t", "\r", "\x00", "Python", "2019 – 2021", "é",
    "\ufb01", "\U0001f600", "\uf0b7 ", "\u202e", "\ud800",
])  # fmt: skip
NAMES = st.sampled_from(["cv.txt", "cv.md", "cv.html", "cv.json", "cv.docx", "cv.pdf", "cv"])


def check_laws(document: Document) -> None:
    text = document.text
    assert not [char for char in text if char not in "\n\t" and (char < " " or "\x7f" <= char < "\xa0")]
    text.encode("utf-8")
    assert not re.search(rf"\s{{{MAX_WHITE_SPACE + 1}}}", text)
    reached, block = 0, 0
    for line in document.lines:
        assert reached <= line.start < line.end <= len(text)
        assert "\n" not in text[line.start : line.end]
        assert text[line.start : line.end].strip()
        assert line.block >= block
        reached, block = line.end + 1, line.block
    covered = {offset for line in document.lines for offset in range(line.start, line.end)}
    if document.format != "text":  # where drawn rules stand outside all lines
        assert all(char.isspace() for offset, char in enumerate(text) if offset not in covered)
    for link in document.links:
        assert 0 <= link.start <= link.end <= len(text)


def check_readable_or_advised(data: bytes, name: str) -> None:
    document, advice = None, ""
    try:
        document = read(data, name)
    except UnreadableInput as error:
        advice = str(error)
    assert (document is None) == bool(advice)
    assert "\n" not in advice
    if document:
        check_laws(document)


@given(st.binary(max_size=600), NAMES)
def test_any_bytes_are_read_exactly_or_refused(data: bytes, name: str) -> None:
    check_readable_or_advised(data, name)


@settings(max_examples=300)
@given(st.lists(MARKUP, max_size=25), st.sampled_from(["cv.txt", "cv.md", "cv.html"]))
@example(["<p>"] * 25, "cv.html")
@example(["<ul><li>", "- ", "<h1>", "x", "<span style='float:right'>", "y"], "cv.html")
def test_any_markup_is_read_exactly_or_refused(parts: list[str], name: str) -> None:
    check_readable_or_advised("".join(parts).encode("utf-8", "surrogatepass"), name)


def test_deep_nesting_is_read_without_failing() -> None:
    for opening, name in (
        ("<div>", "cv.html"),
        ("> ", "cv.md"),
        ("- ", "cv.md"),
        ("<ul><li>", "cv.html"),
        ("[", "cv.json"),
    ):
        check_readable_or_advised((opening * 5000 + "Python").encode(), name)


@pytest.mark.parametrize("name", ["cv.txt", "cv.md", "cv.html"])
@pytest.mark.parametrize("space", [" ", "\t", "\n", "\u00a0", " \t\n"])
def test_white_space_never_runs_on(space: str, name: str) -> None:
    long = space * 50_000
    check_readable_or_advised(f"{long}Python{long}2019{long}\n<pre>a{long}b</pre>{long}SQL".encode(), name)
