"""Lines on which a rule once gave silly advice: it is silent there, and not elsewhere."""

import pytest

from resumematch.rules.catalogue import RULES

BY_ID = RULES
LINES = [  # a rule, a line on which it is right, a line on which it was not
    ("gerund-start", "- Consulting the sales team on prices.", "- Consulting service for a search engine of shops."),
    ("gerund-start", "- Labelling photos of the shop.", "- Working Group: prices of the shop."),
    (
        "prototype-only",
        "- Built a prototype of a price model.",
        "- Took the PoC of a price model to production readiness.",
    ),
    (
        "no-baseline",
        "- Trained a classifier of photos with an accuracy of 95%.",
        "- Described 2 traps in which validation loss is read wrongly.",
    ),
    ("percent-no-base", "- Improved load times by 40%.", "- Reached 96.5% accuracy with reduced overhead."),
    (
        "listed-twice",
        "## Skills\n\nPython, SQL, HTML5, HTML\n",
        "## Skills\n\nPython, SQL, LangChain, LangChain Agents\n",
    ),
    ("obsolete-tool", "## Skills\n\nJava, Subversion\n", "## Skills\n\nJava, Git, Subversion\n"),
]


@pytest.mark.parametrize(("rule", "right", "wrong"), LINES, ids=[f"{n}-{line[0]}" for n, line in enumerate(LINES)])
def test_a_rule_is_silent_where_its_advice_would_be_silly(rule, right, wrong, review_snippet):
    def flags(line: str) -> bool:
        return any(f.rule == rule for f in review_snippet(BY_ID[rule], BY_ID[rule].examples[0], line))

    assert flags(right)
    assert not flags(wrong)
