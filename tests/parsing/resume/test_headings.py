"""Sections are found by the words of their headings, by their look, and by what stands under them."""

from dataclasses import replace
from datetime import date

import pytest

from resumematch.model.document import Box, Document, Line
from resumematch.model.mention import Mentions
from resumematch.parsing.resume import parse_resume
from resumematch.readers import read

TODAY = date(2026, 11, 23)
NAME = "Ines Example\nines@example.com\n\n"
JOB = "Data Engineer, Brightwater, 2019 - 2021\n- Rebuilt the nightly load.\n"
STUDIES = "BSc Mathematics, University of Leeds, 2009 - 2012\n"
SKILLS = "Python, SQL, Airflow, dbt\n"


def parse(taxonomy, text, name="cv.txt"):
    return parse_resume(read(text.encode(), name), Mentions(skills=()), taxonomy, TODAY)


def kinds(resume):
    return [section.kind for section in resume.sections if section.heading]


WORDINGS = {
    "experience": (
        "What I've done ¦ Career history ¦ Werdegang ¦ Beruflicher Werdegang ¦ Work ¦ Professional Experience: ¦ "
        "EXPERIENCE ¦ E X P E R I E N C E ¦ W O R K  E X P E R I E N C E ¦ Relevant Work Experience ¦ Employment "
        "& Internships ¦ Experience (selected) ¦ Industry Experience ¦ Work Experience / Internships ¦ Contract "
        "work ¦ Expériences professionnelles ¦ Experiencia laboral ¦ Where I've worked ¦ Professional Career ¦ "
        "Selected Engagements ¦ 1. Work Experience ¦ === EXPERIENCE === ¦ --- Work Experience --- ¦ * EXPERIENCE "
        "* ¦ [Experience] ¦ Experience — ¦ 01 Experience ¦ Military Experience ¦ Employment Record ¦ Work "
        "Experience (6 years) ¦ 💼 Work Experience ¦ Professional Work Experience ¦ Job Experience ¦ My Work ¦ "
        "Career Timeline ¦ Clinical Experience"
    ),
    "education": (
        "Education ¦ Academic Qualifications ¦ Ausbildung ¦ Formation ¦ Educación ¦ Degrees ¦ EDUCATION & "
        "TRAINING ¦ Studium ¦ Schooling ¦ Education Details ¦ Educational Qualification ¦ Academia ¦ Education "
        "and Certifications"
    ),
    "skills": (
        "Skills ¦ Tech ¦ Technical Toolkit ¦ Toolbox ¦ Things I'm good at ¦ Kenntnisse ¦ Compétences ¦ Core "
        "Competencies ¦ Skills & Tools ¦ Technical Skills Summary ¦ Key Skills: ¦ Languages & Frameworks ¦ "
        "Languages and Technologies ¦ Tech I use ¦ Programming ¦ Tools & Technologies ¦ Technical Proficiency ¦ "
        "Software & Tools ¦ IT Skills ¦ Skill Highlights"
    ),
    "projects": (
        "Projects ¦ Side projects ¦ Things I've built ¦ Open-Source ¦ Personal Projects & Open Source ¦ Academic "
        "Projects ¦ GitHub Projects ¦ Projekte ¦ Key Projects Undertaken ¦ Project Portfolio"
    ),
    "summary": (
        "Summary ¦ About me ¦ Profile ¦ Who I am ¦ Professional Summary ¦ Career Objective ¦ Über mich ¦ Hello ¦ "
        "Personal Statement"
    ),
    "certifications": (
        "Certifications ¦ Certificates ¦ Licenses & Certifications ¦ Courses & Certifications ¦ Zertifikate"
    ),
    "awards": ("Awards ¦ Honors & Awards ¦ Achievements ¦ Awards and Scholarships"),
    "publications": ("Publications ¦ Papers ¦ Talks & Publications ¦ Selected Publications ¦ Patents"),
    "volunteering": ("Volunteering ¦ Volunteer Work ¦ Community ¦ Extracurricular Activities"),
    "interests": ("Interests ¦ Hobbies ¦ Hobbies & Interests ¦ Outside of work"),
    "other": ("Languages ¦ References ¦ Contact ¦ Personal Details"),
}


@pytest.mark.parametrize(("kind", "heading"), [(k, h) for k, words in WORDINGS.items() for h in words.split(" ¦ ")])
def test_each_wording_names_its_section(taxonomy, kind, heading):
    text = f"{NAME}{heading}\n\n{JOB if kind in ('experience', 'projects') else SKILLS}\nEducation\n\n{STUDIES}"
    text = text if kind != "education" else f"{NAME}Experience\n\n{JOB}\n{heading}\n\n{STUDIES}"
    found = kinds(parse(taxonomy, text))
    assert kind in (found[:1] if kind != "education" else found[1:2])


def test_headings_in_small_letters_are_headings(taxonomy):
    text = f"ines example\nines@example.com\n\nwork experience\n\n{JOB}\neducation\n\n{STUDIES}\nskills\n\n{SKILLS}"
    resume = parse(taxonomy, text)
    assert kinds(resume) == ["experience", "education", "skills"]
    assert [p.title for p in resume.positions] == ["Data Engineer"]


def test_headings_underlined_with_signs_are_headings(taxonomy):
    text = f"{NAME}Experience\n----------\n{JOB}\nEducation\n=========\n{STUDIES}\nSkills\n------\n{SKILLS}"
    resume = parse(taxonomy, text)
    assert kinds(resume) == ["experience", "education", "skills"]
    assert [b.text for b in resume.bullets] == ["Rebuilt the nightly load."]


def test_headings_without_an_empty_line_around_are_headings(taxonomy):
    text = f"{NAME}Experience\n{JOB}Education\n{STUDIES}Skills\n{SKILLS}"
    assert kinds(parse(taxonomy, text)) == ["experience", "education", "skills"]


def test_a_heading_with_its_text_on_the_same_line_is_one(taxonomy):
    text = f"{NAME}Summary: Engineer with a taste for order.\nSkills: {SKILLS}Experience:\n{JOB}Education: {STUDIES}"
    assert kinds(parse(taxonomy, text)) == ["summary", "skills", "experience", "education"]


def test_a_resume_without_headings_still_has_its_jobs(taxonomy):
    jobs = f"{JOB}- Cut the bill by a third.\n\nData Analyst, Kestrel Foods, 2016 - 2019\n- Counted tins.\n"
    resume = parse(taxonomy, f"{NAME}Engineer with a taste for order.\n\n{jobs}\n{STUDIES}")
    assert [(p.title, p.organization) for p in resume.positions] == [
        ("Data Engineer", "Brightwater"), ("Data Analyst", "Kestrel Foods"),
    ]  # fmt: skip
    assert [b.text for b in resume.bullets if b.position is not None] == [
        "Rebuilt the nightly load.", "Cut the bill by a third.", "Counted tins.",
    ]  # fmt: skip


def test_bold_capitals_are_headings_where_the_format_marks_none(taxonomy):
    html = f"""<h1>Ines Example</h1><p>ines@example.com</p><p><b>WORK EXPERIENCE</b></p>
    <p>Data Engineer, Brightwater, 2019 - 2021</p>
    <ul><li>Rebuilt the nightly load.</li></ul><p><b>EDUCATION</b></p><p>{STUDIES}</p>
    <p><b>SKILLS</b></p><p>{SKILLS}</p>"""
    assert kinds(parse(taxonomy, html, "cv.html")) == ["experience", "education", "skills"]


def test_bold_capitals_beside_real_headings_are_headings_too(taxonomy):
    html = f"""<table><tr><td><p><b>CONTACT</b></p><p>ines@example.com</p><p><b>LANGUAGES</b></p><p>English</p></td>
    <td><h1>Ines Example</h1><h2>Experience</h2><p>Data Engineer, Brightwater, 2019 - 2021</p>
    <ul><li>Rebuilt the load.</li></ul>
    <h2>Education</h2><p>{STUDIES}</p></td></tr></table>"""
    resume = parse(taxonomy, html, "cv.html")
    assert kinds(resume) == ["other", "other", "experience", "education"]
    assert [p.title for p in resume.positions] == ["Data Engineer"]


def test_a_label_or_a_bullet_with_a_section_word_is_no_heading(taxonomy):
    job = "Data Engineer, Brightwater, 2019 - 2021\nResponsibilities:\n- Research and development\n- Testing\n"
    job += "Technologies: Python, SQL\n"
    assert kinds(parse(taxonomy, f"{NAME}EXPERIENCE\n\n{job}\nEDUCATION\n\n{STUDIES}")) == ["experience", "education"]


@pytest.mark.parametrize(
    "unit", ["Research and Development", "Training Solutions", "Education Analytics", "Career Path Labs"]
)
def test_an_employer_with_a_section_word_is_no_heading(taxonomy, unit):
    text = (
        f"{NAME}EXPERIENCE\n\nData Engineer, 2019 - 2021\n{unit}\n- Rebuilt the nightly load.\n\nEDUCATION\n\n{STUDIES}"
    )
    resume = parse(taxonomy, text)
    assert kinds(resume) == ["experience", "education"]
    assert [p.organization for p in resume.positions] == [unit]


NAMES = """
Ines Example ¦ Ines Example
INES EXAMPLE, M.Sc. ¦ INES EXAMPLE
Ines Example — Data Engineer ¦ Ines Example
Ines Example | Data Engineer | Leeds ¦ Ines Example
Curriculum Vitae⏎⏎Ines Example ¦ Ines Example
RESUME⏎Ines Example ¦ Ines Example
Résumé of Ines Example ¦ Ines Example
Ines Example - Resume ¦ Ines Example
INES EXAMPLE RESUME ¦ INES EXAMPLE
Name: Ines Example ¦ Ines Example
Data Engineer⏎Ines Example ¦ Ines Example
ines example ¦ ines example
Dr. Ines van der Example ¦ Dr. Ines van der Example
Ines Example (she/her) ¦ Ines Example
Ines O’Example-Núñez ¦ Ines O’Example-Núñez
Ines Example, PhD, PMP ¦ Ines Example
I. Example ¦ I. Example
INES EXAMPLE M.SC. ¦ INES EXAMPLE
Ines Example⇥ines@example.org ¦ Ines Example
Ines "Nessie" Example ¦ Ines "Nessie" Example
伊内斯 ¦ 伊内斯
INES⏎EXAMPLE ¦ INES EXAMPLE
Leeds, UK⏎Ines Example ¦ Ines Example
Инес Пример ¦ Инес Пример
"""  # ⏎ a new line, ⇥ a wide gap


@pytest.mark.parametrize(("top", "name"), [row.split(" ¦ ") for row in NAMES.strip().split("\n")])
def test_the_name_is_read_from_the_top(taxonomy, top, name):
    top = top.replace("⏎", "\n").replace("⇥", "\t")
    jobs = "Experience\n\nData Engineer, 2019 - 2021\nHaldane Legal\n- Built it.\n\n"
    text = f"{top}\nines@example.com\n\n{jobs}Education\n\n{STUDIES}"
    assert parse(taxonomy, text).contact.name == name


def test_without_a_name_on_top_no_employer_is_taken_for_one(taxonomy):
    jobs = "Employment\n\nHaldane Legal\nData Engineer, 2019 - 2021\n- Built it.\n\n"
    text = f"ines@example.com\n\n{jobs}Education\n\n{STUDIES}"
    assert parse(taxonomy, text).contact.name is None


def box_lines(*columns):
    """Make a document of columns, each (page, left, texts), as a PDF reader does."""
    text, lines = "", []
    for block, (page, left, texts) in enumerate(columns):
        for n, words in enumerate(texts):
            box = Box(x0=left, top=50 + 14.0 * n, x1=left + 5.0 * len(words), bottom=60 + 14.0 * n)
            head = words.isupper()
            lines.append(
                Line(start=len(text), end=len(text) + len(words), page=page, box=box, size=12.0 if head else 10.0,
                     bold=head, block=block, font="F", color="#000000")
            )  # fmt: skip
            text += words + "\n"
    return Document(name="cv.pdf", format="pdf", sha256="0", pages=2, text=text, lines=tuple(lines))


def test_a_column_that_goes_on_over_the_page_stays_in_its_section(taxonomy):
    document = box_lines(
        (1, 200, ["EXPERIENCE", "Data Engineer, Brightwater, 2019 - 2021", "• Rebuilt the nightly load."]),
        (1, 30, ["SKILLS", "Python", "Airflow", "LANGUAGES", "English"]),
        (2, 200, ["• Cut the bill by a third.", "Data Analyst, Kestrel Foods, 2016 - 2019", "• Counted tins."]),
        (2, 30, ["INTERESTS", "Rowing"]),
    )
    resume = parse_resume(document, Mentions(skills=()), taxonomy, TODAY)
    assert [p.title for p in resume.positions] == ["Data Engineer", "Data Analyst"]
    assert [(b.text, b.position) for b in resume.bullets] == [
        ("Rebuilt the nightly load.", 0), ("Cut the bill by a third.", 0), ("Counted tins.", 1),
    ]  # fmt: skip
    assert [s.kind for s in resume.sections] == ["experience", "skills", "other", "experience", "interests"]
    assert all(one.end == two.start for one, two in zip(resume.sections, resume.sections[1:], strict=False))


def test_running_heads_and_page_numbers_in_text_belong_to_nothing(taxonomy):
    heads = "Ines Example – 2/3\n", "Page 2 of 3\n", "Ines Example  ·  Curriculum Vitae  ·  May 2026\n"
    for head in heads:
        text = f"{NAME}Experience\n\n{JOB}{head}- Cut the bill by a third.\n\nEducation\n\n{STUDIES}"
        resume = parse(taxonomy, text)
        assert [p.title for p in resume.positions] == ["Data Engineer"], head
        assert [b.text for b in resume.bullets] == ["Rebuilt the nightly load.", "Cut the bill by a third."], head


def test_headings_in_small_letters_stand_over_capitalized_labels_that_are_smaller(taxonomy):
    document = box_lines(
        (1, 200, ["work experience", "Data Engineer, Brightwater, 2019 - 2021", "• Rebuilt the nightly load."]),
        (1, 30, ["education", "BSc Mathematics, University of Leeds, 2012", "Tools", "Python", "Skills", "SQL"]),
    )
    large = tuple(
        replace(line, size=16.0) if document.text[line.start : line.end] in ("work experience", "education") else line
        for line in document.lines
    )
    resume = parse_resume(replace(document, lines=large), Mentions(skills=()), taxonomy, TODAY)
    assert [s.kind for s in resume.sections if s.heading] == ["experience", "education"]
    assert [b.section for b in resume.bullets] == ["experience"]


@pytest.mark.parametrize("rows", [["Jorid", "Svensson-", "Pérez"], ["Jorid Svensson-", "Pérez"]])
def test_a_name_that_is_set_large_may_break_over_several_rows(taxonomy, rows):
    document = box_lines((1, 30, [*rows, "Software Engineer", "jorid@example.com"]))
    large = tuple(replace(line, size=24.0) if n < len(rows) else line for n, line in enumerate(document.lines))
    resume = parse_resume(replace(document, lines=large), Mentions(skills=()), taxonomy, TODAY)
    assert resume.contact.name == "Jorid Svensson-Pérez"


def test_a_date_above_its_title_is_no_heading_though_it_looks_like_one(taxonomy):
    text = (
        "Experience",
        "2019 – present",
        "Data Engineer, Brightwater",
        "• Rebuilt the nightly load.",
        "Skills",
        "SQL",
    )
    document = box_lines((1, 30, ["Ines Example", *text]))
    slanted = {"Experience", "2019 – present", "Skills"}
    lines = tuple(
        replace(line, italic=document.text[line.start : line.end] in slanted, bold=False) for line in document.lines
    )
    resume = parse_resume(replace(document, lines=lines), Mentions(skills=()), taxonomy, TODAY)
    assert [s.heading for s in resume.sections if s.heading] == ["Experience", "Skills"]
    assert [(job.title, job.start_date, job.current) for job in resume.positions] == [("Data Engineer", "2019", True)]
