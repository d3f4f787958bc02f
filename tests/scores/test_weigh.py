import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumematch.scores.weigh import Judged, weigh

WEIGHTS = {"a": 50.0, "b": 30.0, "c": 20.0}


def judged(**values: float | None) -> list[Judged]:
    return [Judged(name=name, value=value, because="so") for name, value in values.items()]


def test_a_part_that_could_not_be_judged_leaves_the_score_to_the_others():
    score = weigh(judged(a=100.0, b=None, c=0.0), WEIGHTS)
    assert score.value == pytest.approx(71.4)
    assert [part.value for part in score.parts] == [100.0, None, 0.0]


def test_nothing_judged_is_null_and_not_zero():
    assert weigh(judged(a=None, b=None, c=None), WEIGHTS).value is None


@given(st.tuples(*[st.none() | st.floats(0, 100)] * 3))
def test_the_parts_add_up_to_the_whole(values):
    score = weigh(judged(**dict(zip("abc", values, strict=True))), WEIGHTS)
    if score.value is not None:
        assert sum(part.weight * (part.value or 0) / 100 for part in score.parts) == pytest.approx(score.value, abs=0.1)
        assert sum(part.weight for part in score.parts) == pytest.approx(100, abs=0.05)
