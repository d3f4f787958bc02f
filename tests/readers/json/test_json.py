"""JSON files read as the document that a person would print from them."""

import json
from typing import Any

import pytest

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document
from resumematch.readers import read

RESUME = {
    "basics": {
        "name": "Mira Okafor",
        "label": "ML Engineer",
        "email": "mira@example.com",
        "summary": "Ranks products.",
        "location": {"city": "Leeds", "countryCode": "GB"},
        "profiles": [{"network": "GitHub", "url": "https://github.com/mira-example"}],
    },
    "work": [
        {"name": "Nordlys", "position": "Engineer", "startDate": "2021-03-01", "highlights": ["Built it", "Ran\nit"]},
        {"company": "Kestrel", "position": "Analyst", "startDate": "2019", "endDate": "2021-2", "summary": "<p>R</p>"},
    ],
    "education": [{"institution": "Hull", "area": "Maths", "studyType": "BSc", "startDate": "2015", "endDate": "2018"}],
    "skills": [{"name": "Languages", "keywords": ["Python", "SQL"]}, "Git"],
    "projects": [{"name": "Slugs", "startDate": "2024", "description": "Finds slugs.", "highlights": ["On a Pi"]}],
}  # fmt: skip


def document(content: Any, name: str = "cv.json") -> Document:
    return read(json.dumps(content).encode(), name)


def printed(read_: Document) -> list[str]:
    return [read_.text[line.start : line.end] for line in read_.lines]


def test_a_json_resume_reads_like_a_printed_one() -> None:
    read_ = document(RESUME)
    assert printed(read_) == [
        "Mira Okafor", "ML Engineer", "Leeds, GB · mira@example.com · github.com/mira-example",
        "Summary", "Ranks products.",
        "Experience", "Engineer\tMar 2021 – Present", "Nordlys", "• Built it", "• Ran it",
        "Analyst\t2019 – Feb 2021", "Kestrel", "R",
        "Projects", "Slugs\t2024", "Finds slugs.", "• On a Pi",
        "Education", "BSc Maths\t2015 – 2018", "Hull",
        "Skills", "Languages: Python, SQL", "Git",
    ]  # fmt: skip
    assert dict(read_.hints) == {"kind": "resume", "name": "Mira Okafor", "title": "ML Engineer"}
    assert [link.url for link in read_.links] == ["mailto:mira@example.com", "https://github.com/mira-example"]


def test_odd_types_in_a_json_resume_are_passed_over() -> None:
    odd = {"basics": {"name": "Mira", "location": 3, "profiles": "x"}, "work": {"a": 1}, "skills": [1, None, ["x"]]}
    assert printed(document(odd)) == ["Mira"]


def test_an_export_of_reactive_resume_reads_too_without_what_is_switched_off() -> None:
    jobs = [
        {"company": "Nordlys", "position": "Engineer", "date": "2021 - now", "summary": "<ul><li>Built it</li></ul>"},
        {"company": "Secret", "position": "Spy", "visible": False},
    ]
    export = {"basics": {"name": "Mira", "headline": "Engineer"}, "sections": {"experience": {"items": jobs}}}
    assert printed(document(export)) == [
        "Mira",
        "Engineer",
        "Experience",
        "Engineer\t2021 - now",
        "Nordlys",
        "• Built it",
    ]


def test_a_job_description_in_json_reads_as_an_ad() -> None:
    job = {
        "title": "ML Engineer",
        "company": "Larkfield",
        "type": "Full-time",
        "description": "You rank.",
        "responsibilities": ["Rank", "Measure"],
        "qualifications": ["Python", "SQL"],
        "skills": [{"name": "Ranking", "keywords": ["LightGBM"]}],
    }
    read_ = document(job)
    assert printed(read_) == [
        "ML Engineer", "Larkfield · Full-time", "You rank.", "Responsibilities", "• Rank", "• Measure",
        "Requirements", "• Python", "• SQL", "Skills", "Ranking: LightGBM",
    ]  # fmt: skip
    assert ("kind", "job") in read_.hints


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        ({"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"basics": {}}}, "JSON Schema"),
        ({"name": "left-pad", "version": "1.0.0"}, "neither a résumé nor a job ad"),
        ([1, 2], "a list"),
        (["x"], "a list"),
    ],
)
def test_other_json_is_refused_with_advice(content: Any, advice: str) -> None:
    with pytest.raises(UnreadableInput, match=advice) as caught:
        document(content)
    assert caught.value.reason == "wrong-type"


@pytest.mark.parametrize("field", ["title", "description", "skills", "hiringOrganization", "jobLocation"])
@pytest.mark.parametrize("kind", [list, dict])
def test_a_field_nested_without_end_is_read_without_failing(field, kind):
    value = "Python"
    for _ in range(900):
        value = [value] if kind is list else {"name": value}
    ad = {"@type": "JobPosting", "title": "Engineer", "description": "Builds models.", field: value}
    outcome = None
    try:
        outcome = read(json.dumps(ad).encode(), "ad.json").format
    except UnreadableInput as refused:
        outcome = refused.reason
    assert outcome in {"json", "no-text", "wrong-type"}


@pytest.mark.parametrize("items", [3.5, True, "Python", {"a": 1}, None])
def test_a_section_whose_items_are_no_list_hinders_no_other(items):
    basics = {"name": "Mira Okafor", "email": "mira@example.com"}
    work = {"items": [{"company": "Nordlys", "position": "Engineer", "visible": True}]}
    reactive = {"basics": basics, "sections": {"experience": work, "skills": {"items": items}}}
    assert "Nordlys" in read(json.dumps(reactive).encode(), "cv.json").text
