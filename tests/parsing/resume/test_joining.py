from hypothesis import given
from hypothesis import strategies as st

from resumematch.parsing.resume.joining import joiner_of


def joined(*pieces: str, document: str = "") -> str:
    return joiner_of("\n".join([document, *pieces]), frozenset(("real", "fine"))).join(pieces)


def test_a_word_cut_in_two_is_whole_again():
    assert joined("an educa-", "tional tool") == "an educational tool"


def test_a_soft_hyphen_goes():
    assert joined("an educa\u00ad", "tional tool") == "an educational tool"


def test_a_compound_keeps_its_hyphen():
    assert joined("a real-", "time tool") == "a real-time tool"
    assert joined("a scikit-", "learn tool", document="uses scikit-learn too") == "a scikit-learn tool"
    assert joined("since COVID-", "19 began") == "since COVID- 19 began"


@given(st.lists(st.text("abc ", min_size=1), min_size=1, max_size=5))
def test_lines_without_hyphens_are_joined_by_one_space(pieces):
    assert joined(*pieces) == " ".join(" ".join(pieces).split())
