"""A job page's own data comes first, however the board wrapped it."""

import html
import json
from typing import Any

import pytest

from resumematch.model.document import Document
from resumematch.readers import read

POSTING = {
    "@type": "JobPosting",
    "title": "ML Engineer",
    "hiringOrganization": {"@type": "Organization", "name": "Larkfield"},
    "jobLocation": {"address": {"addressLocality": "Sheffield", "addressCountry": "GB"}},
    "employmentType": "FULL_TIME",
    "description": "<p>You will rank.</p><ul><li>Know <b>Python</b></li><li>Know SQL</li></ul>",
}
TEXT = ["ML Engineer", "Larkfield · Sheffield, GB · Full-time", "You will rank.", "• Know Python", "• Know SQL"]


def printed(document: Document) -> list[str]:
    return [document.text[line.start : line.end] for line in document.lines]


def page(data: Any, kind: str = "application/ld+json", wrap: str = "{}") -> Document:
    script = f'<script type="{kind}">{wrap.replace("{}", json.dumps(data))}</script>'
    body = "<body><nav>Jobs</nav><p>Welders wanted</p></body>"
    return read(f"<html><head>{script}</head>{body}</html>".encode(), "job.html")


@pytest.mark.parametrize(
    "data",
    [
        POSTING,
        [POSTING],
        {"@graph": [{"@type": "Organization"}, POSTING]},
        {"mainEntity": {**POSTING, "@type": ["JobPosting"]}},
    ],
)
def test_the_posting_is_found_wherever_it_sits(data: Any) -> None:
    document = page(data)
    assert printed(document) == TEXT
    told = {"kind": "job", "title": "ML Engineer", "organization": "Larkfield", "location": "Sheffield, GB"}
    assert dict(document.hints) == told


@pytest.mark.parametrize(
    ("kind", "wrap"),
    [
        ("application/ld&#x2B;json", "{}"),
        ("Application/LD+JSON; charset=utf-8", "{}"),
        ("application/ld+json", "<!--\n{}\n-->"),
        ("application/ld+json", "\n//<![CDATA[\n{}\n//]]>\n"),
    ],
)
def test_the_script_may_be_encoded_or_wrapped(kind: str, wrap: str) -> None:
    assert printed(page(POSTING, kind, wrap)) == TEXT


@pytest.mark.parametrize("times", [0, 1, 2])
def test_the_description_may_be_encoded_again_and_again(times: int) -> None:
    description = POSTING["description"]
    for _ in range(times):
        description = html.escape(str(description))
    assert printed(page({**POSTING, "description": description})) == TEXT


def test_a_plain_description_keeps_its_lines_and_marks() -> None:
    plain = "You will rank.\n\n• Know Python\n- Know SQL &amp; dbt"
    assert printed(page({**POSTING, "description": plain}))[2:] == [
        "You will rank.",
        "• Know Python",
        "• Know SQL & dbt",
    ]


def test_fields_in_words_become_sections_unless_the_description_repeats_them() -> None:
    document = page({
        **POSTING,
        "qualifications": "Three years of Python",
        "responsibilities": ["Rank products", "Watch for drift"],
        "skills": "You will rank. Know Python",
    })  # fmt: skip
    assert printed(document)[5:] == [
        "Responsibilities", "• Rank products", "• Watch for drift", "Requirements", "Three years of Python",
    ]  # fmt: skip


def test_what_a_board_codes_is_a_hint_and_no_words_of_the_ad() -> None:
    document = page({
        **POSTING,
        "experienceRequirements": {"monthsOfExperience": 60},
        "educationRequirements": {"credentialCategory": "bachelor degree"},
    })  # fmt: skip
    assert printed(document) == TEXT
    assert dict(document.hints)["experience_months"] == "60"
    assert dict(document.hints)["education"] == "bachelor degree"


def test_of_several_postings_the_fullest_is_the_page() -> None:
    assert printed(page([{"@type": "JobPosting", "title": "Chef", "description": "Cook"}, POSTING])) == TEXT


def test_a_page_without_usable_data_is_read_as_it_shows() -> None:
    assert printed(page({"@type": "WebSite", "name": "Jobs"})) == ["Welders wanted"]
    assert printed(page(POSTING, wrap="{}, oops")) == ["Welders wanted"]


def test_microdata_marks_the_ad_within_the_page() -> None:
    source = (
        "<html><body><p>Other jobs</p><div itemscope itemtype='https://schema.org/JobPosting'>"
        "<h1 itemprop='title'>ML Engineer</h1><p itemprop='description'>You rank.</p></div></body></html>"
    )
    document = read(source.encode(), "job.html")
    assert printed(document) == ["ML Engineer", "You rank."]
    assert ("title", "ML Engineer") in document.hints
