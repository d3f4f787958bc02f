"""Forms, signs and towns that no list knows leave title, employer and dates where they belong."""

from datetime import date

import pytest

from resumematch.model.mention import Mentions
from resumematch.parsing.resume import parse_resume
from resumematch.readers import read

TODAY = date(2026, 11, 23)
TOP = "Ines Example\nines@example.com | +44 20 7946 0958\n\n"
END = "\nEducation\n\nBSc Mathematics, University of Leeds, 2009 - 2012\n\nSkills\n\nPython, SQL\n"
LEAD = ("Lead Engineer", "Brightwater", "2021-03", None)
ANALYST = ("Data Analyst", "Kestrel Foods", "2018", "2021-02")


def parse(taxonomy, text):
    return parse_resume(read(text.encode(), "cv.txt"), Mentions(skills=()), taxonomy, TODAY)


def jobs(resume):
    return [(job.title, job.organization, job.start_date, job.end_date) for job in resume.positions]


FORM = """Experience

Dates\tMar 2021 – present
Occupation or position held\tLead Engineer
Main activities and responsibilities
- Rebuilt the nightly load.
Name and address of employer\tBrightwater, Leeds
Dates\t2018 – 02/2021
Occupation or position held\tData Analyst
Main activities and responsibilities
- Cut the bill by a third.
Name and address of employer\tKestrel Foods, York
"""
SIGNED = """Experience

Lead Engineer
Brightwater
■ Mar 2021 – Present\t● Ballyvaughan
- Rebuilt the nightly load.

Data Analyst
Kestrel Foods
■ 2018 – 02/2021\t● Leeds
- Cut the bill by a third.
"""
PLACED = """Experience

Lead Engineer, Brightwater (Mar 2021 – present), Ballyvaughan
- Rebuilt the nightly load.

Data Analyst, Kestrel Foods (2018 – Feb 2021), Ballyvaughan
- Cut the bill by a third.
"""
BELOW = """Experience

Lead Engineer, Brightwater\tMar 2021 – present
Ballyvaughan
- Rebuilt the nightly load.

Data Analyst, Kestrel Foods\t2018 – Feb 2021
Ballyvaughan
- Cut the bill by a third.
"""


@pytest.mark.parametrize("work", [FORM, SIGNED, PLACED, BELOW], ids=["form", "signs", "place behind", "place below"])
def test_forms_signs_and_unknown_towns_leave_title_employer_and_dates(taxonomy, work):
    resume = parse(taxonomy, TOP + work + END)
    assert jobs(resume) == [LEAD, ANALYST]
    assert [bullet.text for bullet in resume.bullets] == ["Rebuilt the nightly load.", "Cut the bill by a third."]


def test_the_town_of_the_address_is_a_place_beside_a_title(taxonomy):
    text = (
        "Ines Example\nBallyvaughan, Ireland | ines@example.com\n\nExperience\n\n"
        "Lead Engineer\tBallyvaughan\nBrightwater\tMar 2021 – present\n- Rebuilt the nightly load.\n\n"
        "Data Analyst\tBallyvaughan\nKestrel Foods\t2018 – Feb 2021\n- Cut the bill by a third.\n"
    )
    resume = parse(taxonomy, text + END)
    assert jobs(resume) == [LEAD, ANALYST]


def test_present_before_a_sign_and_a_full_stop_does_not_hide_a_head(taxonomy):
    text = (
        "Ines Example\nines@example.com\n\nExperience\n\n"
        "2021-03 – present\t• Lead Engineer, Brightwater, of the Bay for Robots, Leeds.\n"
        "• Rebuilt the nightly load.\n\n"
        "2018 – 2021-02\t• Data Analyst, Kestrel Foods, York.\n• Cut the bill by a third.\n"
    )
    resume = parse(taxonomy, text + END)
    assert jobs(resume) == [LEAD, ANALYST]
