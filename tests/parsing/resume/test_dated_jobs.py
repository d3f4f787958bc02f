"""A job's dates are read in every form in which people print them, wherever they stand in its head."""

from datetime import date

import pytest

from resumematch.model.mention import Mentions
from resumematch.parsing.resume import parse_resume
from resumematch.readers import read

TOP = "Ines Example\nines@example.com | +44 20 7946 0958\n\nExperience\n\n"
END = "\n- Rebuilt the nightly load.\n- Cut the bill by a third.\n\nEducation\n\nBSc Mathematics, University of Leeds\n"
DATES = """
Q3 2020 – Q1 2022 ¦ 2020-07 ¦ 2022-03
Jun ’16 – 12/2019 ¦ 2016-06 ¦ 2019-12
2019/05–2020/11 ¦ 2019-05 ¦ 2020-11
05.2019 – heute ¦ 2019-05 ¦ now
seit März 2019 ¦ 2019-03 ¦ now
depuis mai 2019 ¦ 2019-05 ¦ now
janv. 2018 – déc. 2019 ¦ 2018-01 ¦ 2019-12
de enero de 2018 a la actualidad ¦ 2018-01 ¦ now
Mai 2018 bis Dezember 2019 ¦ 2018-05 ¦ 2019-12
Okt. 2018 – Feb. 2020 ¦ 2018-10 ¦ 2020-02
Sept 2018 — Now ¦ 2018-09 ¦ now
2018 - 19 ¦ 2018 ¦ 2019
since 2019 ¦ 2019 ¦ now
2019 -  ¦ 2019 ¦ now
May-August 2019 ¦ 2019-05 ¦ 2019-08
01/2018 – dato ¦ 2018-01 ¦ now
Fall 2018 – Spring 2020 ¦ 2018-09 ¦ 2020-05
2018 ~ 2020 ¦ 2018 ¦ 2020
Mar 2018 - Present · 3 yrs ¦ 2018-03 ¦ now
Dec. 2018 till now ¦ 2018-12 ¦ now
March 2018 through May 2020 ¦ 2018-03 ¦ 2020-05
lip 2018 – obecnie ¦ 2018-07 ¦ now
2018年3月 – 2020年5月 ¦ 2018-03 ¦ 2020-05
mars 2018 à ce jour ¦ 2018-03 ¦ now
desde marzo de 2018 ¦ 2018-03 ¦ now
marzo 2018 - oggi ¦ 2018-03 ¦ now
15 March 2018 - 1 May 2020 ¦ 2018-03 ¦ 2020-05
03/18 – 05/20 ¦ 2018-03 ¦ 2020-05
Mar-18 to May-20 ¦ 2018-03 ¦ 2020-05
from 2018 to 2020 ¦ 2018 ¦ 2020
2018 – present (part-time) ¦ 2018 ¦ now
Aug. 2018 – lfd. ¦ 2018-08 ¦ now
Mär. 2018 – dato ¦ 2018-03 ¦ now
Mitte 2018 bis Ende 2020 ¦ 2018 ¦ 2020
2018.03 ~ 현재 ¦ 2018-03 ¦ now
MAR 2018 – PRESENT ¦ 2018-03 ¦ now
(03/2018 – 05/2020) ¦ 2018-03 ¦ 2020-05
03-2018 / 05-2020 ¦ 2018-03 ¦ 2020-05
March, 2018 – May, 2020 ¦ 2018-03 ¦ 2020-05
2018-03-01 – 2020-05-31 ¦ 2018-03 ¦ 2020-05
03/01/2018 - 05/31/2020 ¦ 2018-03 ¦ 2020-05
Since Q3 2019 ¦ 2019-07 ¦ now
"""


def job_below(taxonomy, head):
    """Read the only job of a résumé: its title, employer and dates."""
    document = read((TOP + head + END).encode(), "cv.txt")
    (job,) = parse_resume(document, Mentions(skills=()), taxonomy, date(2026, 11, 23)).positions
    return job.title, job.organization, job.start_date, job.end_date


@pytest.mark.parametrize(("printed", "start", "end"), [row.split(" ¦ ") for row in DATES.strip().split("\n")])
def test_each_way_to_date_a_job_is_read(taxonomy, printed, start, end):
    job, last = "Data Engineer, Brightwater", None if end == "now" else end
    for head in (f"{job}, {printed}", f"Data Engineer\nBrightwater\n{printed}", f"{printed}\n{job}"):
        assert job_below(taxonomy, head) == ("Data Engineer", "Brightwater", start, last), head


def test_a_year_glued_to_the_word_before_is_still_a_date(taxonomy):
    assert job_below(taxonomy, "Data Engineer, Brightwater2018 – 2021") == (
        "Data Engineer", "Brightwater", "2018", "2021",
    )  # fmt: skip
