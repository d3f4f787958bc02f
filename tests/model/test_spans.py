"""Which stretch an offset stands in: the innermost one, found without looking at all."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from resumematch.model.spans import stretch_at


@dataclass(frozen=True)
class Piece:
    start: int
    end: int


def pieces_of(cuts):
    return [Piece(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]


@given(st.lists(st.integers(0, 200), unique=True, max_size=40).map(sorted).map(pieces_of), st.integers(-1, 201))
def test_disjoint_stretches_are_found_as_by_looking_at_each(pieces, offset):
    looked = [at for at, piece in enumerate(pieces) if piece.start <= offset < piece.end]
    assert stretch_at(pieces, offset) == (looked[0] if looked else None)


def test_of_a_stretch_cut_in_two_by_a_column_both_halves_are_found():
    pieces = [Piece(0, 100), Piece(20, 30), Piece(30, 40)]
    assert [stretch_at(pieces, offset) for offset in (0, 25, 39, 60, 100)] == [0, 1, 2, 0, None]
