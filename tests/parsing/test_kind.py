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
