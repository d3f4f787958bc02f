"""`taxonomy check` finds what the loader refuses and what is suspicious besides."""

import pytest

from resumematch.taxonomy.check import check_taxonomy


def own(tmp_path, kind, text):
    folder = tmp_path / kind
    folder.mkdir()
    (folder / "own.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_built_in_taxonomy_is_clean():
    assert check_taxonomy() == ()


ZORB = 'family = "own"\n[zorb]\nname = "Zorb"\n'
RING = 'implies = ["zarb"]\n[zarb]\nname = "Zarb"\nimplies = ["zorb"]\n'
GUARDS = '[[zorb.guards]]\ncase = "exact"\n[[zorb.guards]]\nnear = ["x"]\n'
PATTERN = '[[pattern]]\nid = "zorb"\nskill = "python"\n'


@pytest.mark.parametrize(
    ("kind", "text", "problem"),
    [
        ("skills", ZORB + 'aliases = ["python"]', "“python” is also"),
        ("skills", ZORB + 'implies = ["nowhere"]', "no skill has the id nowhere"),
        ("skills", ZORB + RING, "a cycle"),
        ("skills", ZORB + 'alias = ["x"]', "unknown key"),
        ("skills", ZORB + 'aliases = ["walrus"]', "ordinary word"),
        ("skills", ZORB + 'aliases = ["Zq"]', "or short"),
        ("skills", ZORB + GUARDS, "two guards"),
        ("skills", "family = [", "not readable as TOML"),
        ("patterns", '[words]\nzorbs = ["zorb"]', "no pattern speaks of it"),
        ("patterns", PATTERN + 'match = ["zorb it"]', "zorb.examples: none"),
        ("patterns", PATTERN + 'match = ["$nothing"]', "no word set is named"),
    ],
)
def test_a_problem_is_told(tmp_path, kind, text, problem):
    found = check_taxonomy(own(tmp_path, kind, text))
    assert any(problem in line for line in found)
