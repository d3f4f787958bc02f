"""What printed web pages show: labels within jobs, titles that wrap, paragraphs set apart, commas in titles."""

from dataclasses import replace
from datetime import date

from resumematch.model.document import Box, Document, Line
from resumematch.model.mention import Mentions
from resumematch.model.resume import Resume
from resumematch.parsing import parse_resume
from resumematch.taxonomy import load_taxonomy

Printed = tuple[str, float, float, float, bool]  # text, left, baseline, size, bold
WIDTH = 0.5  # ems of a letter


def printed(*rows: Printed) -> Document:
    lines, at = [], 0
    for text, left, bottom, size, bold in rows:
        box = Box(x0=left, top=bottom - size, x1=left + WIDTH * size * len(text), bottom=bottom)
        lines.append(Line(start=at, end=at + len(text), page=1, box=box, size=size, bold=bold, color="#000000"))
        at += len(text) + 1
    text = "\n".join(row[0] for row in rows)
    return Document(name="cv.pdf", format="pdf", sha256="", pages=1, text=text, lines=tuple(lines))


def parsed(*rows: Printed) -> Resume:
    return parse_resume(printed(*rows), Mentions(skills=()), load_taxonomy(), date(2026, 11, 1))


def job(top: float, title: str, employer: str, dates: str, *items: str) -> list[Printed]:
    rows: list[Printed] = [(title, 40, top, 11, True), (f"{employer}\t{dates}", 40, top + 14, 10, False)]
    rows.append(("Highlights", 40, top + 28, 10, True))
    return [*rows, *((f"• {item}", 50, top + 42 + 14 * n, 10, False) for n, item in enumerate(items))]


def test_a_label_that_stands_under_every_job_is_no_section() -> None:
    resume = parsed(
        ("Jo Example", 40, 40, 20, True),
        ("Work", 40, 70, 16, True),
        *job(90, "Data Engineer", "Acme Ltd", "2021 – 2023", "Built the lakehouse."),
        *job(160, "Analyst", "Binn Ltd", "2018 – 2021", "Wrote 40 reports."),
        *job(230, "Trainee", "Corr Ltd", "2016 – 2018", "Kept the logs."),
    )
    assert [section.kind for section in resume.sections if section.heading] == ["experience"]
    assert [position.title for position in resume.positions] == ["Data Engineer", "Analyst", "Trainee"]
    assert [(bullet.text, bullet.position) for bullet in resume.bullets] == [
        ("Built the lakehouse.", 0), ("Wrote 40 reports.", 1), ("Kept the logs.", 2)
    ]  # fmt: skip


def test_sentences_set_a_little_apart_are_statements_of_their_own() -> None:
    first, second = (
        "Built the lakehouse for ninety farms, ready each morning.",
        "Cut its cost by half with smaller disks.",
    )
    resume = parsed(
        ("Experience", 40, 70, 14, True),
        ("Data Engineer, Acme Ltd", 40, 90, 10, True),
        ("2021 – 2023", 40, 104, 10, False),
        (first, 40, 122, 10, False),
        (second, 40, 140, 10, False),
        ("It saved two thousand euros a month, which have since paid", 40, 158, 10, False),
        ("for the next year of work on the same tables.", 40, 171, 10, False),
        ("Wrote the guide that new engineers read today.", 40, 189, 10, False),
        ("Trained two of them there and kept the pager for one whole", 40, 207, 10, False),
        ("winter.", 40, 220, 10, False),
    )
    assert [bullet.text for bullet in resume.bullets][:2] == [first, second]
    assert resume.bullets[2].text.endswith("for the next year of work on the same tables.")


def test_a_title_that_wraps_before_its_noun_is_one_title() -> None:
    resume = parsed(
        ("Experience", 40, 70, 14, True),
        ("Senior Machine Learning", 40, 90, 10, True),
        ("Engineer", 40, 104, 10, True),
        ("Moravia Fashion", 40, 118, 10, False),
        ("May 2017 – Feb 2021", 40, 132, 10, False),
        ("• Built the recommender of", 40, 150, 10, False),
        ("outfits.", 48, 164, 10, False),
    )
    [position] = resume.positions
    assert (position.title, position.organization) == ("Senior Machine Learning Engineer", "Moravia Fashion")


def test_a_comma_more_than_in_the_other_heads_is_the_titles() -> None:
    resume = parsed(
        ("Experience", 40, 70, 14, True),
        ("Engineering Manager, Recommendations, Vltava Stream\t2021 – 2023", 40, 90, 10, True),
        ("• Led nine engineers.", 50, 104, 10, False),
        ("Data Engineer, Moravia Fashion\t2018 – 2021", 40, 122, 10, True),
        ("• Built the tables.", 50, 136, 10, False),
        ("Software Engineer, Brno Maps\t2015 – 2018", 40, 154, 10, True),
        ("• Wrote the planner.", 50, 168, 10, False),
    )
    assert [(p.title, p.organization) for p in resume.positions] == [
        ("Engineering Manager, Recommendations", "Vltava Stream"),
        ("Data Engineer", "Moravia Fashion"),
        ("Software Engineer", "Brno Maps"),
    ]


def test_employers_in_capitals_without_white_space_above_are_no_headings() -> None:
    jobs: list[Printed] = []
    for n, (employer, title) in enumerate([("BOUCHON LIVRAISON", "Data Analyst"), ("PAPETERIE RIVOIRE", "Accountant")]):
        top = 106 + 46 * n
        jobs += [(employer, 40, top, 11, True), (f"{title}\t2018 – 2021", 40, top + 14, 10, False)]
        jobs.append(("• Counted the stock of every week.", 50, top + 28, 10, False))
    spaced = [
        ("PROFILE", 40, 40, 11, True),
        ("Careful with numbers.", 40, 54, 10, False),
        ("EXPERIENCE", 40, 92, 11, True),
    ]
    document = printed(*spaced, *jobs, ("EDUCATION", 40, 242, 11, True), ("BSc Physics, 2017", 40, 256, 10, False))
    lines = [document.lines[0]]
    for above, line in zip(document.lines, document.lines[1:], strict=False):
        assert above.box
        assert line.box
        lines.append(replace(line, gap=line.box.top - above.box.bottom))
    resume = parse_resume(
        replace(document, lines=tuple(lines)), Mentions(skills=()), load_taxonomy(), date(2026, 11, 1)
    )
    assert [section.kind for section in resume.sections] == ["summary", "experience", "education"]
    assert [(p.title, p.organization) for p in resume.positions] == [
        ("Data Analyst", "BOUCHON LIVRAISON"), ("Accountant", "PAPETERIE RIVOIRE")
    ]  # fmt: skip


def test_a_title_with_the_word_of_a_section_behind_its_comma_is_no_heading() -> None:
    resume = parsed(
        ("Experience", 40, 70, 14, True),
        ("Engineering Manager, Recommendations, Vltava Stream", 40, 90, 14, True),
        ("March 2019 – October 2021", 40, 106, 10, False),
        ("• Led nine engineers.", 50, 120, 10, False),
    )
    assert [section.kind for section in resume.sections] == ["experience"]
    assert len(resume.positions) == 1


def test_a_stroke_parts_employer_and_title_and_a_place_behind_a_title_is_not_its_own() -> None:
    resume = parsed(
        ("Experience", 40, 70, 14, True),
        ("Ribeira Energia / Data Scientist\t2018 – 2021", 40, 90, 10, True),
        ("› Forecast the load.", 50, 104, 10, False),
        ("› Wrote the reports.", 50, 118, 10, False),
        ("Costa Pagos\t2016 – 2018", 40, 136, 10, True),
        ("DevOps Engineer, Alicante, Spain", 40, 150, 10, False),
        ("› Moved the services.", 50, 164, 10, False),
    )
    assert [(p.title, p.organization) for p in resume.positions] == [
        ("Data Scientist", "Ribeira Energia"), ("DevOps Engineer", "Costa Pagos")
    ]  # fmt: skip
    assert len(resume.bullets) == 3


def test_a_stroke_within_a_title_stays_where_the_employer_stands_elsewhere() -> None:
    resume = parsed(
        ("Experience", 40, 70, 14, True),
        ("Scientific Employee / Software Development\t2012 – 2014", 40, 90, 10, True),
        ("University of Bremen", 40, 104, 10, False),
        ("• Wrote the planner.", 50, 118, 10, False),
    )
    [position] = resume.positions
    assert position.organization == "University of Bremen"
    assert position.title == "Scientific Employee / Software Development"
