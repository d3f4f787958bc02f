"""Every phrase of a list is found where it stands, and nothing else is."""

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resumematch.phrases import PhraseFinder, PhraseLists
from resumematch.taxonomy import load_taxonomy

WORDS = st.sampled_from(
    ["deploy", "deploys", "deployed", "to", "real", "time", "c", "c++", "node.js", "client's", "%", "a"]
)
PHRASES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
TEXTS = st.lists(st.one_of(WORDS, st.sampled_from([",", ".", "Ωmega", "real-time", "x"])), max_size=12)
JOINTS = st.sampled_from([" ", "  ", "-", "‑ ", "\n", ""])


def found(phrases, text):
    return [text[start:end] for start, end in PhraseFinder(phrases).spans(text)]


@pytest.mark.parametrize(
    ("phrases", "text", "expected"),
    [
        (["deploy*"], "Deployed it; redeploy and DEPLOYMENT", ["Deployed", "DEPLOYMENT"]),
        (["big data"], "big\ndata, Big-Data, bigdata", ["big\ndata", "Big-Data"]),
        (["machine", "machine learning ops", "learning"], "machine learning at work", ["machine", "learning"]),
        (["self-made", "self made thing"], "self-made thing", ["self-made thing"]),
        (["part of the * checklist"], "part of the release checklist", ["part of the release checklist"]),
        (["recall@*"], "recall@10 of 0.9", ["recall@10"]),
        (["c++", "c"], "C++, C and C+++x", ["C++", "C", "C++"]),
        (["client's"], "the client’s own", ["client’s"]),
        (["%", "/year", "..."], "5 % a /year ...", ["%", "/year", "..."]),
        (["a b", "b a"], "a b a b", ["a b", "a b"]),
        ([], "nothing", []),
        ([" ", ""], "nothing", []),
    ],
)  # fmt: skip
def test_phrases_are_found_as_whole_words_longest_first(phrases, text, expected):
    assert found(phrases, text) == expected


def test_only_the_part_asked_for_is_searched():
    finder = PhraseFinder(["go", "go live", "live"])
    assert list(finder.spans("ago go live", 4)) == [(4, 11)]
    assert list(finder.spans("ago go live", 1)) == [(4, 11)]  # the rest of a word is no word
    assert list(finder.spans("ago go live", 4, 6)) == [(4, 6)]
    assert finder.first("to go live") == (3, 10)
    assert finder.opens("Go live") == 7
    assert finder.opens("to go") is None


def expression(phrase):
    steps = {" ": r"(?:\s+|[-‐‑]\s?)", "*": r"\w*", "'": "['’]"}
    return re.compile(rf"(?<!\w){''.join(steps.get(char) or re.escape(char) for char in phrase)}(?!\w)", re.IGNORECASE)


@settings(deadline=None)  # the machine may be busy
@given(PHRASES, st.data())
def test_one_phrase_is_found_where_a_regular_expression_finds_it(phrase, data):
    open_ended = data.draw(st.booleans()) and phrase[-1].isalpha()
    phrase += "*" if open_ended else ""
    text = "".join(word + data.draw(JOINTS) for word in data.draw(TEXTS))
    assert list(PhraseFinder([phrase]).spans(text)) == [match.span() for match in expression(phrase).finditer(text)]


@settings(deadline=None)  # the machine may be busy
@given(st.lists(PHRASES, max_size=6), TEXTS.map(" ".join))
def test_what_many_phrases_find_together_each_finds_by_itself(phrases, text):
    spans = list(PhraseFinder(phrases).spans(text))
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    alone = {match.span() for phrase in phrases for match in expression(phrase).finditer(text)}
    assert set(spans) <= alone
    starts = {start for start, _ in alone}
    assert all(end == max(stop for begin, stop in alone if begin == start) for start, end in spans)
    assert bool(spans) == bool(starts)


def test_every_term_of_the_taxonomy_is_found_in_itself():
    terms = [term for cue in load_taxonomy().cues.values() for term in cue.terms if re.match(r"\w", term)]
    assert len(terms) > 5000
    missed = [t for t in terms if PhraseFinder([t]).opens(t.replace("*", "x")) is None and "{" not in t]
    assert missed == []


@settings(deadline=None)  # the machine may be busy
@given(st.dictionaries(st.sampled_from("abcd"), st.lists(PHRASES, max_size=4)), TEXTS.map(" ".join))
def test_many_lists_find_together_what_each_finds_by_itself(lists, text):
    alone = {name: list(PhraseFinder(phrases).spans(text)) for name, phrases in lists.items()}
    assert PhraseLists(lists).spans(text) == {name: spans for name, spans in alone.items() if spans}


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["a", "data ", "in production ", "- ", "a-", "c++", "no no ", ". ", "’s "])
def test_time_grows_with_the_text(unit):
    lists = {kind: cue.terms for kind, cue in load_taxonomy().cues.items()}
    text, start = unit * (100_000 // len(unit)), time.process_time()
    list(PhraseFinder(term for terms in lists.values() for term in terms).spans(text))
    PhraseLists(lists).spans(text)
    assert time.process_time() - start < 8  # under 1; quadratic time is minutes


def test_the_lists_of_the_taxonomy_find_together_what_each_finds_by_itself(examples):
    lists = {kind: cue.terms for kind, cue in load_taxonomy().cues.items()}
    together = PhraseLists(lists)
    finders = {kind: PhraseFinder(terms) for kind, terms in lists.items()}
    for line in (examples / "job.md").read_text("utf-8").splitlines():
        alone = {kind: list(finder.spans(line)) for kind, finder in finders.items()}
        assert together.spans(line) == {kind: spans for kind, spans in alone.items() if spans}
