from resumematch.parsing import guess_kind
from resumematch.readers import read

RESUME = b"""Jo Example
jo@example.com

Summary
I have built things for years.

Experience
Engineer, Acme 2019 - 2021

Education
BSc
"""
AD = b"""ML Engineer

About the role
We are looking for an engineer. You will build models.

Requirements
- 3 years of experience

What we offer
- Benefits
"""


def test_a_resume_is_told_from_a_job_ad(taxonomy):
    assert guess_kind(read(RESUME, "a.txt"), taxonomy) == "resume"
    assert guess_kind(read(AD, "a.txt"), taxonomy) == "job"


def test_an_ad_with_an_address_to_write_to_is_still_an_ad(taxonomy):
    assert guess_kind(read(AD + b"\nTo apply, write to jobs@example.com.\n", "a.txt"), taxonomy) == "job"


def test_an_ad_of_bare_lists_is_an_ad(taxonomy):
    text = b"ML Engineer 2\n\nKey tasks\n- Build models\n- Watch them\n\nRequired skills\n- Strong Python\n- SQL\n"
    assert guess_kind(read(text, "a.txt"), taxonomy) == "job"


def test_an_office_to_write_to_on_top_makes_no_resume(taxonomy):
    text = b"ML Engineer\nhr@example.com\n\nWe offer a desk. You will build models. Requirements: Python.\n"
    assert guess_kind(read(text, "a.txt"), taxonomy) == "job"


def test_dated_stations_make_a_resume_without_any_contact(taxonomy):
    text = (
        "Werdegang\n\nEntwicklerin, Bolzen GmbH, 03.2019 – heute\n- Modelle gebaut\n\nAnalystin, Nieten AG, seit 2017\n"
    )
    assert guess_kind(read(text.encode(), "a.txt"), taxonomy) == "resume"


def test_a_json_resume_with_a_label_is_a_resume(taxonomy):
    text = b'{"basics": {"name": "Jo Example", "label": "ML Engineer"}, "work": [{"name": "Acme", "position": "Cook"}]}'
    assert guess_kind(read(text, "a.json"), taxonomy) == "resume"
