"""Title, employer, place and dates are told apart, in whichever order and on however many lines they are printed."""

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
WORK = ["- Rebuilt the nightly load.", "- Cut the bill by a third."]
HEADS = {
    "title, employer and dates on one line": (
        "Lead Engineer, Brightwater (March 2021 - present)",
        "Data Analyst, Kestrel Foods (2018 - Feb 2021)",
    ),
    "employer first": (
        "Brightwater, Lead Engineer, 03/2021 - now",
        "Kestrel Foods, Data Analyst, 2018 - 02/2021",
    ),
    "employer and title by a dash": (
        "Brightwater — Lead Engineer | Mar 2021 – Present",
        "Kestrel Foods — Data Analyst | 2018 – Feb 2021",
    ),
    "title at employer": (
        "Lead Engineer at Brightwater, since March 2021",
        "Data Analyst at Kestrel Foods, 2018 to Feb 2021",
    ),
    "title @ employer": (
        "Lead Engineer @ Brightwater [2021/03 - ]",
        "Data Analyst @ Kestrel Foods [2018 - 2021/02]",
    ),
    "dates first": (
        "2021-03 – ongoing: Lead Engineer, Brightwater",
        "2018 – 2021-02: Data Analyst, Kestrel Foods",
    ),
    "dates at the left": (
        "03.2021 - heute     Lead Engineer, Brightwater",
        "2018 - 02.2021     Data Analyst, Kestrel Foods",
    ),
    "dates at the right": (
        "Lead Engineer, Brightwater\t\tMar 2021 to date",
        "Data Analyst, Kestrel Foods\t\t2018 to Feb 2021",
    ),
    "dates on a line of their own": (
        "Lead Engineer\nBrightwater, Leeds, UK\nMarch 2021 – till date",
        "Data Analyst\nKestrel Foods, York, UK\n2018 – February 2021",
    ),
    "dates above": (
        "March ’21 – Current\nLead Engineer\nBrightwater",
        "2018 – Feb ’21\nData Analyst\nKestrel Foods",
    ),
    "employer above with its place": (
        "Brightwater\tLeeds, UK\nLead Engineer\tMar. 2021 – Present",
        "Kestrel Foods\tYork, UK\nData Analyst\t2018 – Feb. 2021",
    ),
    "title above, employer with the dates": (
        "Lead Engineer\nBrightwater | Leeds, UK | 03/2021 – Present",
        "Data Analyst\nKestrel Foods | York, UK | 2018 – 02/2021",
    ),
    "bars": (
        "Lead Engineer | Brightwater | Leeds | Mar 2021-Now",
        "Data Analyst | Kestrel Foods | York | 2018-Feb 2021",
    ),
    "a link in parentheses": (
        "Lead Engineer, Brightwater (brightwater.example.com), Mar 2021 - present",
        "Data Analyst, Kestrel Foods (kestrel.example.com), 2018 - Feb 2021",
    ),
    "kind of contract in parentheses": (
        "Lead Engineer (contract), Brightwater, Mar 2021 - present",
        "Data Analyst (part-time), Kestrel Foods, 2018 - Feb 2021",
    ),
    "how long in parentheses": (
        "Lead Engineer, Brightwater\nMar 2021 - Present (5 yrs 9 mos)",
        "Data Analyst, Kestrel Foods\n2018 - Feb 2021 (3 years 2 months)",
    ),
    "as a network exports it": (
        "Brightwater\nLead Engineer\nMarch 2021 - Present (5 years 9 months)\nLeeds, England, United Kingdom",
        "Kestrel Foods\nData Analyst\n2018 - February 2021 (3 years 2 months)\nYork, England, United Kingdom",
    ),
    "labels": (
        "Position: Lead Engineer\nCompany: Brightwater\nPeriod: 03/2021 - present",
        "Position: Data Analyst\nCompany: Kestrel Foods\nPeriod: 2018 - 02/2021",
    ),
    "numbers of days": (
        "Lead Engineer, Brightwater, 01.03.2021 - present",
        "Data Analyst, Kestrel Foods, 2018 - 28.02.2021",
    ),
    "full-width dash": (
        "Lead Engineer, Brightwater, 2021.03－Present",
        "Data Analyst, Kestrel Foods, 2018－2021.02",
    ),
}


def parse(taxonomy, text, name="cv.txt"):
    return parse_resume(read(text.encode(), name), Mentions(skills=()), taxonomy, TODAY)


def cv(*entries, heading="Experience"):
    return TOP + f"{heading}\n\n" + "\n\n".join(f"{head}\n" + "\n".join(WORK) for head in entries) + "\n" + END


def jobs(resume):
    plain = [(p.title.split(" (")[0] if p.title else None, p.organization) for p in resume.positions]
    return [(*names, p.start_date, p.end_date) for names, p in zip(plain, resume.positions, strict=True)]


@pytest.mark.parametrize("heads", HEADS.values(), ids=HEADS.keys())
def test_each_way_to_head_a_job_is_read(taxonomy, heads):
    resume = parse(taxonomy, cv(*heads))
    assert jobs(resume) == [LEAD, ANALYST]
    assert [p.current for p in resume.positions] == [True, False]
    assert [(b.text, b.position) for b in resume.bullets] == [(w[2:], n) for n in (0, 1) for w in WORK]


@pytest.mark.parametrize("heads", HEADS.values(), ids=HEADS.keys())
def test_each_way_to_head_a_job_is_read_in_markdown(taxonomy, heads):
    text = "# Ines Example\n\nines@example.com\n\n## Experience\n\n"
    for head in heads:
        first, *rest = head.replace("\t", " | ").split("\n")
        text += f"### {first}\n\n" + "".join(f"*{line}*\n\n" for line in rest) + "\n".join(WORK) + "\n\n"
    resume = parse(taxonomy, text + "## Education\n\nBSc Mathematics, University of Leeds, 2009 - 2012\n", "cv.md")
    assert jobs(resume) == [LEAD, ANALYST]
    assert [(b.text, b.position) for b in resume.bullets] == [(w[2:], n) for n in (0, 1) for w in WORK]


@pytest.mark.parametrize(
    "title",
    ["Engineering Manager, Recommendations", "Director of Data, Search & Ads", "VP, Engineering",
     "Senior Software Engineer II",
     "Staff Machine Learning Engineer (Search)", "Research Assistant / Tutor", "Software Engineer, Payments Platform"],
)  # fmt: skip
def test_a_title_with_a_comma_stays_whole_when_the_employer_is_on_the_next_line(taxonomy, title):
    heads = [
        f"{title}\tMar 2021 – present\nVltava Stream, Prague, Czechia",
        "Engineer\t2018 – Feb 2021\nOrel Maps, Brno, Czechia",
    ]
    assert jobs(parse(taxonomy, cv(*heads)))[0][:2] in (
        (title, "Vltava Stream"), (title.split(" (")[0], "Vltava Stream"),
    )  # fmt: skip


def test_two_titles_below_one_employer_share_it(taxonomy):
    head = "Brightwater, Leeds, UK"
    first = "Lead Engineer (2021 - present)\n" + "\n".join(WORK)
    second = "Engineer (2018 - 2021)\n- Wrote the parser."
    third = "Kestrel Foods, York, UK\n\nData Analyst (2015 - 2018)\n- Counted tins."
    text = f"{TOP}Work history\n\n{head}\n\n{first}\n\n{second}\n\n{third}\n{END}"
    assert jobs(parse(taxonomy, text)) == [
        ("Lead Engineer", "Brightwater", "2021", None), ("Engineer", "Brightwater", "2018", "2021"),
        ("Data Analyst", "Kestrel Foods", "2015", "2018"),
    ]  # fmt: skip


def test_an_employer_with_the_dates_of_all_its_titles_is_no_job_of_its_own(taxonomy):
    text = cv("Brightwater\t2018 - present\nLead Engineer\t2021 - present") + ""
    text = text.replace(
        "Cut the bill by a third.", "Cut the bill by a third.\n\nEngineer\t2018 - 2021\n- Wrote the parser."
    )
    assert jobs(parse(taxonomy, text)) == [
        ("Lead Engineer", "Brightwater", "2021", None), ("Engineer", "Brightwater", "2018", "2021"),
    ]  # fmt: skip


def test_promotions_by_an_arrow_or_two_dated_lines_are_two_jobs(taxonomy):
    text = cv(
        "Brightwater, Leeds\nLead Engineer, 2021 - present\nEngineer, 2018 - 2021",
        "Kestrel Foods\nData Analyst, 2015 - 2018",
    )
    found = jobs(parse(taxonomy, text))
    assert [(t, s, e) for t, _, s, e in found] == [
        ("Lead Engineer", "2021", None), ("Engineer", "2018", "2021"), ("Data Analyst", "2015", "2018"),
    ]  # fmt: skip
    assert [o for _, o, _, _ in found] == ["Brightwater", "Brightwater", "Kestrel Foods"]


def test_a_list_of_contracts_is_a_list_of_jobs(taxonomy):
    rows = [
        "- Brightwater - Data Engineer (2022 - 2023)",
        "- Kestrel Foods - Data Engineer (2022)",
        "- Orel Maps - Python Developer (2020 - 2021)",
    ]
    resume = parse(taxonomy, TOP + "Contract work\n\n" + "\n".join(rows) + "\n" + END)
    assert [s.kind for s in resume.sections] == ["other", "experience", "education", "skills"]
    assert jobs(resume) == [
        ("Data Engineer", "Brightwater", "2022", "2023"),
        ("Data Engineer", "Kestrel Foods", "2022", "2022"),
        ("Python Developer", "Orel Maps", "2020", "2021"),
    ]


def test_studies_courses_and_breaks_are_no_jobs(taxonomy):
    breaks = "Career break - parental leave, 2016 - 2018\n\nSabbatical (travelling), Jan 2015 - Dec 2015"
    text = TOP + f"Experience\n\nEngineer, Brightwater, 2018 - 2021\n- Built it.\n\n{breaks}\n" + END
    assert [p.title for p in parse(taxonomy, text).positions] == ["Engineer"]


def test_internships_and_service_under_experience_are_jobs(taxonomy):
    text = cv(
        "Engineer, Brightwater, 2018 - 2021",
        "Summer Intern, Kestrel Foods, Summer 2017",
        "Sergeant, Royal Signals, 2012 - 2016",
    )
    assert jobs(parse(taxonomy, text))[1:] == [
        ("Summer Intern", "Kestrel Foods", "2017-06", "2017-08"), ("Sergeant", "Royal Signals", "2012", "2016"),
    ]  # fmt: skip


def test_an_employer_is_told_by_its_own_word_where_no_title_is_known(taxonomy):
    heads = ["Falken Growth, Bolzen GmbH, Leipzig\t2019 - 2021", "Season Training (Acme Ltd)\t2018 - 2019"]
    assert [found[:2] for found in jobs(parse(taxonomy, cv(*heads)))] == [
        ("Falken Growth", "Bolzen GmbH"),
        ("Season Training", "Acme Ltd"),
    ]


def test_a_title_without_any_known_word_is_told_by_the_heads_around(taxonomy):
    heads = [
        "Lead Engineer | Orel Maps | 2021 - 2023",
        "Growth | Fjordpay | 2019 - 2021",
        "Analyst | Kiln | 2018 - 2019",
    ]
    turned = [" | ".join((part[1], part[0], part[2])) for part in (head.split(" | ") for head in heads)]
    for printed in (heads, turned):
        assert jobs(parse(taxonomy, cv(*printed)))[1] == ("Growth", "Fjordpay", "2019", "2021")


def test_a_town_that_no_list_knows_is_told_by_the_towns_around(taxonomy):
    heads = [
        "Engineer, Orel – Berlin\t2021 - 2023",
        "Analyst, Kiln – Munich\t2019 - 2021",
        "Tutor, Fjord – Illmensee\t2018",
    ]
    assert [found[:2] for found in jobs(parse(taxonomy, cv(*heads)))] == [
        ("Engineer", "Orel"),
        ("Analyst", "Kiln"),
        ("Tutor", "Fjord"),
    ]


def test_a_project_is_named_by_its_first_words(taxonomy):
    text = TOP + "Projects\n\ntinscan | Creator & Maintainer | 2020\n- Reads labels of tins from photos.\n" + END
    assert [b.project for b in parse(taxonomy, text).bullets if b.section == "projects"] == ["tinscan"]


def test_columns_two_spaces_apart_are_told_apart(taxonomy):
    text = (
        TOP
        + "Employment\n\n2021-present  Brightwater  Lead Engineer\n2018-02/2021  Kestrel Foods  Data Analyst\n"
        + END
    )
    assert [found[:2] for found in jobs(parse(taxonomy, text))] == [LEAD[:2], ANALYST[:2]]


def test_a_place_in_parentheses_is_no_part_of_the_employer(taxonomy):
    assert jobs(parse(taxonomy, cv("Lead Engineer, Brightwater (Leeds, UK), 03/2021 - now"))) == [LEAD]


def test_a_subject_before_the_school_belongs_to_the_title(taxonomy):
    (found,) = jobs(parse(taxonomy, cv("Teaching Assistant, Statistics I, University of York, 2018-2020")))
    assert found[:2] == ("Teaching Assistant, Statistics I", "University of York")


def test_numbered_forms_are_jobs(taxonomy):
    form = "{}. Company: {}\n   Designation: {}\n   Duration: {}\n   Responsibilities:\n   - {}\n"
    first = form.format(1, "Brightwater", "Lead Engineer", "March 2021 - Till Date", "Cut the bill by a third.")
    second = form.format(2, "Kestrel Foods", "Data Analyst", "2018 - Feb 2021", "Counted tins.")
    resume = parse(taxonomy, f"{TOP}Work Experience:\n{first}{second}\n{END}")
    assert jobs(resume) == [LEAD, ANALYST]
    assert [(b.text, b.position) for b in resume.bullets] == [("Cut the bill by a third.", 0), ("Counted tins.", 1)]


def test_jobs_without_marks_and_empty_lines_are_cut_at_the_employer(taxonomy):
    first = "Brightwater\nLead Engineer\nMarch 2021 - Present\nRebuilt the nightly load.\nCut the bill by a third."
    second = "Kestrel Foods\nData Analyst\n2018 - February 2021\nCounted tins for the purchasing department."
    resume = parse(taxonomy, f"{TOP}Experience\n{first}\n{second}\nEducation\nBSc Mathematics, 2012\n")
    assert jobs(resume) == [LEAD, ANALYST]
    assert [b.position for b in resume.bullets] == [0, 0, 1]
