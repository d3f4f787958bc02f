"""Which bullet became which."""

from resumematch.model.resume import Bullet
from resumematch.revision.pairing import pair_bullets


def bullets(*texts):
    return [Bullet(text=text, start=0, end=len(text), page=None, section="experience", position=None) for text in texts]


def test_marks_and_dashes_that_a_format_changes_tell_no_two_apart():
    old = bullets("Built the “feature store” – alone.", "Led reviews.")
    assert pair_bullets(old, bullets("Led reviews", "Built the 'feature store' - alone")) == {0: 1, 1: 0}


def test_the_most_alike_are_paired_first():
    old = bullets("Built a feature store for ranking", "Built a feature store for fraud")
    new = bullets("Built a feature store for fraud in Go", "Built a store")
    assert pair_bullets(old, new) == {1: 0, 0: 1}


def test_bullets_that_share_little_are_no_pair():
    assert pair_bullets(bullets("Built a feature store in Go"), bullets("Led a hiring panel in Oslo")) == {}


def test_a_bullet_is_used_once():
    pairs = pair_bullets(bullets("Led reviews", "Led reviews"), bullets("Led reviews"))
    assert pairs == {0: 0}


def test_thousands_of_bullets_are_paired_without_holding_each_against_each():
    words = [f"w{n}" for n in range(4000)]
    old = bullets(*(f"Moved {word} to the archive and back, twice {word}x {word}y" for word in words))
    new = bullets(*(f"Carried {word} to the archive and back, twice {word}x {word}y" for word in reversed(words)))
    pairs = pair_bullets(old, new)
    assert len(pairs) == 4000
    assert all(after == 3999 - before for before, after in pairs.items())
