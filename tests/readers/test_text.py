"""Plain text keeps its lines, its indentation and its tabs."""

from hypothesis import given
from hypothesis import strategies as st

from resumematch.model.document import Document
from resumematch.readers.text import read_text


def document(text: str) -> Document:
    return read_text(text.encode("utf-8", "surrogatepass"), "cv.txt", "")


def printed(text: str) -> list[str]:
    read = document(text)
    return [read.text[line.start : line.end] for line in read.lines]


def test_a_run_of_spaces_within_a_line_is_a_tab_but_indentation_stays() -> None:
    assert printed("Engineer       2019 - 2021\n  * Built it\n    well.  Twice") == [
        "Engineer\t2019 - 2021", "  * Built it", "    well.  Twice",
    ]  # fmt: skip


def test_a_rule_under_a_line_makes_it_a_heading_and_is_no_line() -> None:
    read = document("Summary\n=======\nI build.\n\nSkills\n------\nPython\n\n-----\nend")
    levels = {read.text[line.start : line.end]: line.level if line.role == "heading" else 0 for line in read.lines}
    assert levels == {"Summary": 1, "I build.": 0, "Skills": 2, "Python": 0, "end": 0}
    assert "=======" in read.text


def test_what_cannot_be_seen_is_gone_and_ligatures_are_letters() -> None:
    assert printed("Py\u200bthon\u00ad \ufb01ne\u00a0\U000e0041\u202etuned\r\nnext\x0cpage\x07") == [
        "Python fine tuned",
        "next",
        "page",
    ]


def test_bullets_of_words_symbol_font_are_bullets_and_other_icons_are_counted() -> None:
    read = document("\uf0b7 Built it\n\uf095 555 0100 \uf0e0 a@example.com")
    assert read.text == "• Built it\n 555 0100  a@example.com"
    assert read.xray.icon_glyphs == 2


@given(st.text())
def test_lines_lie_in_order_inside_a_text_without_controls(text: str) -> None:
    read = document(text)
    assert not [char for char in read.text if char not in "\n\t" and (char < " " or "\x7f" <= char < "\xa0")]
    read.text.encode("utf-8")
    reached = 0
    for line in read.lines:
        assert reached <= line.start < line.end <= len(read.text)
        assert "\n" not in read.text[line.start : line.end]
        assert read.text[line.start : line.end].strip()
        reached = line.end + 1
