"""Names are found word for word, whatever the finder has read before."""

from hypothesis import given
from hypothesis import strategies as st

from resumematch.skills.names import Names
from resumematch.skills.pieces import split
from resumematch.skills.surfaces import Index, Surface

KEYS = (("a",), ("a", "b"), ("a", "b", "c"), ("b", "c"), ("c", "c"), ("machine", "learning"), ("learning",))
SURFACES = {key: Surface("-".join(key), "name", " ".join(key), None) for key in KEYS}
INDEX = Index(SURFACES, frozenset(key[0] for key in KEYS if len(key) == 1))
WORDS = st.lists(st.sampled_from(["a", "b", "c", "machine", "learning", "zz", "\n"]), max_size=12)


def by_hand(norms):
    places = {}
    for first in range(len(norms)):
        for end in range(len(norms), first, -1):
            if norms[first:end] in KEYS:
                places.setdefault(first, []).append(end)
    return places


@given(st.lists(WORDS, min_size=1, max_size=5))
def test_every_place_of_every_surface_is_found_the_longest_first(texts):
    names = Names(INDEX)
    for words in texts:
        pieces = split(" ".join(words))
        assert names.ends(pieces) == by_hand(pieces.norms)


def test_the_vocabulary_holds_no_words_of_the_texts():
    names = Names(INDEX)
    names.ends(split("a b zz yy xx ww machine learning"))
    before = len(names._vocab)
    names.ends(split("a whole lot of other words that no name has"))
    assert len(names._vocab) == before
