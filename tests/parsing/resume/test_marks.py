"""Statements of work are found with and without marks, wrapped or not, nested or not."""

from datetime import date

import pytest

from resumematch.model.mention import Mentions
from resumematch.parsing.resume import parse_resume
from resumematch.readers import read

TODAY = date(2026, 11, 23)
TOP = "Ines Example\nines@example.com\n\nExperience\n\nData Engineer, Brightwater, 2019 - 2021\n"
END = "\n\nEducation\n\nBSc Mathematics, University of Leeds, 2009 - 2012\n"
DONE = (
    "Rebuilt the nightly load of 40 million rows so that it ends at three in the morning instead of at noon.",
    "Moved nine services to Kubernetes.",
    "Taught two juniors, who now own the reports for the finance and the purchasing departments of the company.",
)


def bullets(taxonomy, text, name="cv.txt"):
    resume = parse_resume(read(text.encode(), name), Mentions(skills=()), taxonomy, TODAY)
    assert [(p.title, p.organization) for p in resume.positions] == [("Data Engineer", "Brightwater")]
    return [(b.text, b.level) for b in resume.bullets if b.position == 0]


def wrapped(text, width, indent=""):
    lines, line = [], ""
    for word in text.split():
        if len(line) + 1 + len(word) > width:
            lines, line = [*lines, line], indent + word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


@pytest.mark.parametrize(
    "mark",
    [
        "• ",
        "∗ ",
        "⋄ ",
        "☞ ",
        "➲ ",
        "– ",
        "- ",
        "* ",
        "▪ ",
        "➢ ",
        "○ ",
        "o ",
        "·",
        "● ",
        "‣ ",
        "✓ ",
        "> ",
        "+ ",
        "» ",
        "— ",
        "•\t",
        "  - ",
        "◆ ",
        "→ ",
        "⁃ ",
        "▶ ",
        "★ ",
        "✔️ ",
        "√ ",
    ],
)
def test_each_mark_opens_a_statement(taxonomy, mark):
    assert bullets(taxonomy, TOP + "\n".join(mark + text for text in DONE) + END) == [(text, 1) for text in DONE]


@pytest.mark.parametrize("number", ["{}. ", "{}) ", "({}) "])
def test_numbers_open_statements(taxonomy, number):
    assert bullets(taxonomy, TOP + "\n".join(number.format(n) + t for n, t in enumerate(DONE, 1)) + END) == [
        (t, 1) for t in DONE
    ]


@pytest.mark.parametrize("indent", ["", "  ", "    "])
@pytest.mark.parametrize("width", [60, 72, 80])
def test_hard_wrapped_statements_are_joined(taxonomy, width, indent):
    body = "\n".join(wrapped("- " + text, width, indent) for text in DONE)
    assert bullets(taxonomy, TOP + body + END) == [(text, 1) for text in DONE]


@pytest.mark.parametrize("width", [60, 72, 80])
def test_hard_wrapped_prose_is_one_statement_a_paragraph(taxonomy, width):
    body = "\n\n".join(
        wrapped(text, width)
        for text in (" ".join(DONE), "Ran the weekly demo for the people of sales and of finance too.")
    )
    assert [text for text, _ in bullets(taxonomy, TOP + body + END)] == [
        " ".join(DONE), "Ran the weekly demo for the people of sales and of finance too.",
    ]  # fmt: skip


def test_lines_without_marks_are_statements_each(taxonomy):
    assert [text for text, _ in bullets(taxonomy, TOP + "\n".join(DONE) + END)] == list(DONE)


def test_nested_marks_are_statements_of_their_own(taxonomy):
    body = "- Led the move to the cloud\n  - Wrote the Terraform modules\n  - Trained the teams\n- Ran the pager"
    found = [
        ("Led the move to the cloud", 1),
        ("Wrote the Terraform modules", 2),
        ("Trained the teams", 2),
        ("Ran the pager", 1),
    ]
    assert bullets(taxonomy, TOP + body + END) == found
    assert bullets(taxonomy, TOP + body.replace("  -", "    o").replace("- ", "• ", 0) + END) == found
    markdown = (
        TOP.replace("Experience\n", "## Experience\n").replace("Data E", "**Data E").replace("2021\n", "2021**\n\n")
    )
    assert bullets(taxonomy, markdown + body + END.replace("Education", "## Education"), "cv.md") == found


def test_empty_lines_between_statements_change_nothing(taxonomy):
    assert bullets(taxonomy, TOP + "\n\n".join("- " + text for text in DONE) + END) == [(text, 1) for text in DONE]


def test_prose_above_the_marks_is_a_statement_too(taxonomy):
    body = "Owned the data platform of a dairy with 900 farms.\n" + "\n".join("- " + text for text in DONE)
    assert [text for text, _ in bullets(taxonomy, TOP + body + END)] == [
        "Owned the data platform of a dairy with 900 farms.",
        *DONE,
    ]


def test_a_line_of_tools_under_a_job_is_no_statement(taxonomy):
    for label in ("Technologies: ", "Tech stack: ", "Environment: ", "Tools used: ", "Stack - ", "Tech: "):
        body = "\n".join("- " + text for text in DONE) + f"\n{label}Python, SQL, Airflow, Kubernetes, Terraform"
        assert [text for text, _ in bullets(taxonomy, TOP + body + END)] == list(DONE), label


def test_a_statement_with_a_date_or_a_title_in_it_is_no_job(taxonomy):
    body = ["- Promoted to Senior Engineer in 2020.", "- Led a team of 4 engineers (2019 - 2020).",
            "- Worked with the Head of Data, Jo Sample, on pricing.",
            "- Migrated 2019 and 2020 data to Snowflake", "- Engineer of the Year 2020"]  # fmt: skip
    assert [f"- {text}" for text, _ in bullets(taxonomy, TOP + "\n".join(body) + END)] == body


def test_a_wrapped_line_that_starts_with_a_year_is_no_job(taxonomy):
    lines = (
        "Planned and led the move of the whole data platform from the old hall in",
        "2019 - 2020 with a team of four.",
    )
    body = "- " + "\n  ".join(lines) + "\n- Ran it."
    assert [text for text, _ in bullets(taxonomy, TOP + body + END)] == [" ".join(lines), "Ran it."]
