"""Which numbers measure scale or effect."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumematch.evidence.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Cut errors by 23%", "percent"),
        ("Cut errors by 23 percent", "percent"),
        ("saved $61k a year", "money"),
        ("saved EUR 3.1M", "money"),
        ("ran 2.5x faster", "multiple"),
        ("grew from 3 to 28 engineers", "from-to"),
        ("answers in 38 ms", "time"),
        ("serves 1,400 requests/s", "rate"),
        ("sends 55,000 messages a second", "rate"),
        ("AUC 0.78", "score"),
        ("trained on 14 models", "count"),
        ("mentored three interns", "count"),
        ("halved the bill", "word"),
        ("2.2 billion rows", "count"),
    ],
)
def test_measures_have_a_kind(signals, text, kind):
    assert kind in {quantity.kind for quantity in find_quantities(text, signals)}


@pytest.mark.parametrize(
    "text",
    [
        "since 2019",
        "in March 2021",
        "from 03/2019",
        "quantised to INT8",
        "stored on S3",
        "fine-tuned Mistral 7B",
        "MovieLens data set Reviews 100K",
        "upgraded to Python 3.11",
        "GPT-4 prompts",
        "24/7 operation",
        "GPA 3.87/4.0",
        "a 30-day retention rule",
        "5-fold cross-validation",
        "for 3 years",
        "in two years",
        "paged when p95 exceeds 300 ms",
        "2nd line support",
    ],
)
def test_dates_versions_names_marks_and_stretches_measure_nothing(signals, text):
    assert find_quantities(text, signals) == ()


@given(st.text(max_size=120))
def test_quantities_lie_within_any_text_in_order(signals, text):
    found = find_quantities(text, signals)
    assert all(0 <= quantity.start < quantity.end <= len(text) for quantity in found)
    assert list(found) == sorted(found, key=lambda quantity: quantity.start)
