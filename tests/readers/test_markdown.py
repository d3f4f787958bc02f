"""Markdown reads as its rendering shows, without its marks."""

import pytest

from resumematch.errors import UnreadableInput
from resumematch.model.document import Document
from resumematch.readers import read


def document(source: str) -> Document:
    return read(source.encode(), "cv.md")


def printed(source: str) -> list[str]:
    read_ = document(source)
    return [read_.text[line.start : line.end] for line in read_.lines]


def test_marks_are_gone_and_structure_stays() -> None:
    source = "# Mira\n\nSummary\n-------\n\n- Built **it** with `C++`\n  - for _3_ teams\n* Ran it\n\n1. First\n"
    assert printed(source) == ["Mira", "Summary", "• Built it with C++", "• for 3 teams", "• Ran it", "• First"]
    assert [(line.role, line.level) for line in document(source).lines] == [
        ("heading", 1), ("heading", 2), ("item", 1), ("item", 2), ("item", 1), ("item", 1),
    ]  # fmt: skip


def test_links_are_kept_with_their_words() -> None:
    read_ = document("[Site](https://mira.example.com) | <mira@example.com>")
    assert read_.text == "Site | mira@example.com"
    assert [(link.url, read_.text[link.start : link.end]) for link in read_.links] == [
        ("https://mira.example.com", "Site"), ("mailto:mira@example.com", "mira@example.com"),
    ]  # fmt: skip


def test_wrapped_prose_is_joined_and_lines_ended_on_purpose_are_not() -> None:
    wrapped = "Built a ranking service that serves two thousand requests each second and\nkept it running."
    assert printed(wrapped) == [wrapped.replace("\n", " ")]
    assert printed("**Engineer**\nNordlys, Oslo\n2019 – 2021") == ["Engineer", "Nordlys, Oslo", "2019 – 2021"]
    assert printed("Engineer  \nNordlys\\\nOslo") == ["Engineer", "Nordlys", "Oslo"]


def test_tables_are_rows_with_tabs() -> None:
    assert printed("| Course | Year |\n|---|---|\n| MLOps | 2024 |") == ["Course\tYear", "MLOps\t2024"]


def test_html_within_reads_as_it_shows() -> None:
    assert printed("<div align='center'>Mira</div>\n\nA<br>B <!-- Perl -->") == ["Mira", "A", "B"]


def test_front_matter_is_left_out() -> None:
    assert printed("---\ntitle: CV\n---\n# Mira") == ["Mira"]
    assert printed("---\n\n# Mira\n\n---\n") == ["Mira"]


def test_tags_of_site_generators_are_left_out() -> None:
    assert printed("{% include icon.html %}\n# Mira {{ site.title }}\n[CV]({{ '/cv.pdf' | relative_url }})") == [
        "Mira",
        "CV",
    ]


def test_a_table_of_more_cells_than_a_document_has_is_refused():
    row = "|" + "a|" * 20_000 + "\n"
    with pytest.raises(UnreadableInput) as refused:
        read((row + "|" + "-|" * 20_000 + "\n" + row).encode(), "table.md")
    assert refused.value.reason == "too-large"
