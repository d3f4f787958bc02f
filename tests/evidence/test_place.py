"""Offsets into a bullet's one line lead to the same characters in the document."""

from hypothesis import given
from hypothesis import strategies as st

from resumematch.evidence.place import placer
from resumematch.model.document import Document
from resumematch.model.resume import Bullet


def bullet_in(source, text, start):
    document = Document(name="x", format="text", sha256="", pages=None, text=source, lines=())
    bullet = Bullet(text=text, start=start, end=len(source), page=None, section="experience", position=None)
    return placer(document, bullet)


def test_a_bullet_on_one_line_keeps_its_offsets():
    place = bullet_in("• Built a cache", "Built a cache", 2)
    assert place((0, 5)) == (2, 7)


def test_a_line_break_and_an_undone_hyphen_are_stepped_over():
    source = "• Built the produc-\n   tion service"
    start, end = bullet_in(source, "Built the production service", 2)((10, 20))
    assert source[start:end] == "produc-\n   tion"


@given(st.lists(st.text(alphabet="abcdefg", min_size=1, max_size=9), min_size=2, max_size=12))
def test_every_word_is_found_again_however_the_lines_break(words):
    source = "- " + "\n    ".join(words)
    text = " ".join(words)
    place = bullet_in(source, text, 2)
    at = 0
    for word in words:
        start, end = place((at, at + len(word)))
        assert source[start:end] == word
        at += len(word) + 1
