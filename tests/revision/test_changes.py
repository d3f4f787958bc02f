"""What a rewrite gained and what it lost, over whole résumés."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resumematch.pipeline import diff
from resumematch.readers import read

LATENCY = "Deployed 4 models to Kubernetes, cutting p99 latency from 120 ms to 45 ms for 1.2M users."
HALVED = "Built an Airflow pipeline that halved the nightly run."
CLICKS = "Trained ranking models in PyTorch and raised click-through by 12%."
BULLETS = (LATENCY, HALVED, CLICKS)


def turns(report, turn):
    return {change.id for change in report.revision.skills if change.turn == turn}


def lost(report):
    return [amount.quote for amount in report.revision.lost_numbers]


def gained(report):
    return [amount.quote for amount in report.revision.gained_numbers]


def test_a_rewrite_that_drops_a_number_loses_it_and_says_where_it_stood(revise):
    report = revise(BULLETS, (LATENCY, HALVED, "Trained ranking models in PyTorch."))
    assert lost(report) == ["12%"]
    (amount,) = report.revision.lost_numbers
    assert report.old.document.text[amount.start : amount.end] == "12%"
    assert report.revision.loses


def test_a_number_that_was_corrected_is_lost_and_gained(revise):
    report = revise(BULLETS, (LATENCY, HALVED, CLICKS.replace("12%", "15%")))
    assert (lost(report), gained(report)) == (["12%"], ["15%"])
    (change,) = report.revision.bullets
    assert ([a.quote for a in change.lost], [a.quote for a in change.gained]) == (["12%"], ["15%"])


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("Served 1,200,000 users a day.", "Served 1.2 million users a day."),
        ("Cut p99 latency from 120 ms to 45 ms.", "Cut p99 latency from 120ms to 45 milliseconds."),
        ("Built a pipeline that halved the nightly run.", "Built a pipeline; the nightly run takes 50% less."),
        ("Raised click-through by 12 percent.", "Raised click-through by 12%."),
        ("Led a team of 4 engineers.", "Led a team of four engineers."),
        ("Saved $40k a year in compute.", "Saved $40,000 of compute a year."),
        ("Sped up training 3x.", "Sped up training threefold."),
    ],
)
def test_the_same_fact_spelled_otherwise_is_not_lost(revise, was, now):
    report = revise([was], [now])
    assert len(report.revision.bullets) == 1  # it was reworded, so that there was something to find
    assert lost(report) == []


@pytest.mark.parametrize(
    ("was", "now", "gone"),
    [
        ("Cut p99 latency from 120 ms to 45 ms.", "Cut p99 latency from 120 s to 45 s.", ["120 ms", "45 ms"]),
        ("Served 1.2M users a day.", "Served 1.2k users a day.", ["1.2M"]),
        ("Saved $40,000 a year in compute.", "Saved €40,000 a year in compute.", ["$40,000"]),
    ],
)
def test_another_unit_is_another_fact(revise, was, now, gone):
    assert lost(revise([was], [now])) == gone


def test_a_number_that_moved_to_another_bullet_is_kept(revise):
    moved = ("Deployed 4 models to Kubernetes for 1.2M users.", HALVED, CLICKS,
             "Cut p99 latency of the ranking service from 120 ms to 45 ms.")  # fmt: skip
    assert lost(revise(BULLETS, moved)) == []


def test_a_count_is_not_kept_by_the_same_figure_that_counts_something_else(revise):
    report = revise(["Deployed 7 models to production."], ["Wrote the onboarding guide that 7 teams follow."])
    assert lost(report) == ["7"]


def test_a_version_or_a_date_is_no_number_to_lose(revise):
    report = revise(["Moved the services to Python 3.11 in 2023."], ["Moved the services to Python."])
    assert lost(report) == []


def test_a_skill_no_longer_shown_is_lost_even_when_it_is_listed(revise):
    report = revise(
        BULLETS,
        (LATENCY.replace("to Kubernetes", "to production"), HALVED, CLICKS),
        ("Python, SQL", "Python, SQL, Kubernetes"),
    )
    assert turns(report, "lost") == {"kubernetes"}
    (change,) = report.revision.lost_skills
    assert (change.after, change.proof_before.quote) == ("listed", LATENCY)
    assert report.revision.loses


def test_a_skill_that_was_only_listed_is_dropped_not_lost(revise):
    report = revise(BULLETS, BULLETS, ("Python, SQL, Scala", "Python, SQL"))
    assert turns(report, "dropped") == {"scala"}
    assert not report.revision.loses


def test_a_narrower_skill_keeps_the_wider_one(revise):
    report = revise(["Trained deep learning models for search."], ["Trained PyTorch models for search."])
    assert "deep-learning" not in turns(report, "lost")
    assert "pytorch" in turns(report, "gained")


def test_work_said_as_operated_raises_the_skill(revise):
    report = revise(
        ["Trained models in PyTorch."],
        ["Trained models in PyTorch, deployed them to production and was on call for them for two years."],
    )
    (change,) = (change for change in report.revision.skills if change.id == "pytorch")
    assert (change.turn, change.before, change.after) == ("raised", "built", "operated")


def test_bullets_are_told_apart_as_changed_removed_and_added(revise):
    report = revise(BULLETS, (CLICKS, LATENCY.replace("Deployed", "Shipped"), "Wrote the handbook for new analysts."))
    told = [(c.turn, (c.after or c.before).text.split()[0]) for c in report.revision.bullets]
    assert told == [("changed", "Shipped"), ("added", "Wrote"), ("removed", "Built")]


def test_the_other_way_round_lost_skills_are_gained(revise):
    after = (HALVED, CLICKS.replace("PyTorch", "TensorFlow"))
    there, back = revise(BULLETS, after), revise(after, BULLETS)
    assert turns(there, "lost") >= {"kubernetes", "pytorch"}
    for one, other in (("lost", "gained"), ("dropped", "added"), ("lowered", "raised")):
        assert turns(there, one) == turns(back, other)
        assert turns(back, one) == turns(there, other)


def test_every_quote_of_the_json_is_a_piece_of_its_text(revise):
    found = json.loads(json.dumps(revise(BULLETS, (HALVED, CLICKS.replace("12", "15"))).to_dict()))
    seen = 0
    for side, amounts in (("old", found["numbers"]["lost"]), ("new", found["numbers"]["gained"])):
        for amount in amounts:
            seen += 1
            assert found[side]["text"][amount["start"] : amount["end"]] == amount["quote"]
    for skill in found["skills"]:
        for side, proof in (("old", skill["proof_before"]), ("new", skill["proof_after"])):
            if proof:
                seen += 1
                assert found[side]["text"][proof["start"] : proof["end"]] == proof["quote"]
    assert seen >= 6


WORDS = st.sampled_from(
    ("Built", "Deployed", "Led", "models", "services", "with", "Python", "Kubernetes", "Airflow", "for", "4", "teams",
     "120", "ms", "30%", "users", "→", ",", "halved", "2021", "$5k", "a")
)  # fmt: skip
ANY_BULLETS = st.lists(st.lists(WORDS, min_size=2, max_size=14).map(" ".join), min_size=1, max_size=8)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bullets=ANY_BULLETS)
def test_any_resume_held_against_itself_differs_in_nothing(revise, bullets):
    report = revise(bullets, bullets)
    assert report.revision.empty
    assert not report.revision.loses


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bullets=ANY_BULLETS, data=st.data())
def test_the_order_of_bullets_loses_no_number(revise, bullets, data):
    report = revise(bullets, data.draw(st.permutations(bullets)))
    assert lost(report) == gained(report) == []


FOLDER = "tests/fixtures/resumes/documents"
FORMATS = ("okafor.pdf", "okafor.docx", "okafor.html", "okafor.md", "okafor.txt", "okafor.json")


@pytest.mark.parametrize("file", FORMATS[1:])
def test_the_same_resume_in_another_format_shows_no_loss(root, file):
    report = diff(root / FOLDER / FORMATS[0], root / FOLDER / file)
    assert len(report.old.record.skills) > 10
    assert (lost(report), turns(report, "lost")) == ([], set())


def test_a_bullet_read_from_bytes_is_found_by_its_place(revise):
    report = diff(
        read(b"# A\n\n## Experience\n\n- Built 3 services.\n", "a.md"), read(b"# A\n\n## Experience\n", "b.md")
    )
    (change,) = report.revision.bullets
    assert (change.turn, change.before.text) == ("removed", "Built 3 services.")


def test_a_number_that_only_one_version_takes_for_a_measure_is_kept_where_it_still_stands(revise):
    report = revise(["Served 2000 users in Oslo."], ["Served users in Oslo, the platform of 2000 and later."])
    assert lost(report) == []


def test_one_of_two_equal_numbers_that_goes_is_lost(revise):
    two = ("Cut the cloud bill by 30%.", "Raised click-through of the ranking by 30%.")
    assert lost(revise(two, two[:1])) == ["30%"]
