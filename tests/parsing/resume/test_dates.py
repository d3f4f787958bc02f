import pytest
from hypothesis import given
from hypothesis import strategies as st

from resumematch.parsing.resume.dates import calendar_of

FORMS = [
    ("Jun ’16 – 12/2019", "2016-06", "2019-12"),
    ("since 2019", "2019", "now"),
    ("2019 to date", "2019", "now"),
    ("Q3 2020 – Q1 2021", "2020-07", "2021-03"),
    ("Summer 2019", "2019-06", "2019-08"),
    ("2019-03 to 2021-04", "2019-03", "2021-04"),
    ("03/2021–present", "2021-03", "now"),
    ("Feb. 2025", "2025-02", "2025-02"),
    ("May 2020 - Now", "2020-05", "now"),
    ("until 2018", None, "2018"),
    ("2019 － 2021", "2019", "2021"),
    ("Sep 15 - NOW", "2015-09", "now"),
    ("2018/19", "2018", "2019"),
    ("Jan – Mar 2020", "2020-01", "2020-03"),
    ("janv. 2019 – aujourd’hui", "2019-01", "now"),
    ("März 2020 bis heute", "2020-03", "now"),
    ("seit 10/2021", "2021-10", "now"),
    ("enero de 2019 - diciembre de 2020", "2019-01", "2020-12"),
    ("2015 / 07", "2015-07", "2015-07"),
    ("05.2019 - 03.2021", "2019-05", "2021-03"),
    ("01.05.2019–31.03.2021", "2019-05", "2021-03"),
    ("March 15, 2020 – April 2, 2021", "2020-03", "2021-04"),
    ("2019 –", "2019", "now"),
    ("2020年3月 - 至今", "2020-03", "now"),
    ("early 2019 to mid 2020", "2019", "2020"),
    ("from 2019 to 2021", "2019", "2021"),
    ("2014.09 ~ 2016.02", "2014-09", "2016-02"),
    ("Paź 2019 – obecnie", "2019-10", "now"),
    ("Month 20XX – Ongoing", None, "now"),
]


@pytest.mark.parametrize(("text", "start", "end"), FORMS)
def test_a_date_is_read_in_every_form_people_write(taxonomy, text, start, end):
    (found,) = calendar_of(taxonomy).find(text)
    assert (found.start, "now" if found.current else found.end) == (start, end)


@pytest.mark.parametrize(
    "text", ["served 1,400 requests", "you may 5 times", "cut from 2,019 to 3", "on 24/7 call", "a 2020s look"]
)
def test_numbers_that_are_no_dates_are_left_alone(taxonomy, text):
    assert calendar_of(taxonomy).find(text) == ()


@given(st.integers(1970, 2040), st.integers(1, 12), st.integers(1970, 2040), st.integers(1, 12))
def test_a_numeric_range_reads_back(taxonomy, year, month, last_year, last_month):
    text = f"Engineer, {month:02}/{year} – {last_month:02}/{last_year}"
    (found,) = calendar_of(taxonomy).find(text)
    assert (found.start, found.end) == (f"{year}-{month:02}", f"{last_year}-{last_month:02}")
    assert text[found.first : found.last] == text[10:]


def test_a_year_before_a_range_is_not_its_beginning(taxonomy):
    [range_] = [
        d for d in calendar_of(taxonomy).find("renamed Fjord Bank in 2018 -- July 2017 to March 2018") if not d.single
    ]
    assert (range_.start, range_.end) == ("2017-07", "2018-03")
