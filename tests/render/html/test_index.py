"""The index page of a ranking."""

from resumematch.model.ranking import Row
from resumematch.render.html.index import to_index


def row(name: str, title: str, gaps: tuple[str, ...] = ()) -> Row:
    return Row(
        name=name, address=name, sha256="0" * 64, title=title, score=60.0, floor=55.0, ceiling=70.0, required_met=5,
        required_total=10, gaps=gaps,
    )  # fmt: skip


def test_one_ad_is_named_once_and_many_ads_by_row() -> None:
    assert "Welder" not in to_index(
        [row("a.pdf", "Welder"), row("b.pdf", "Welder")], "job.md", None, {"gap-7": "Gap seven"}
    )
    page = to_index([row("a.md", "Welder"), row("b.md", "Rigger")], "cv.pdf", None, {"gap-7": "Gap seven"})
    assert "Welder" in page
    assert "Rigger" in page


def test_a_row_names_the_first_gaps_and_counts_the_others() -> None:
    page = to_index(
        [row("a.pdf", "Welder", tuple(f"gap-{n}" for n in range(11)))], "job.md", None, {"gap-7": "Gap seven"}
    )
    assert "Gap seven and 3 more" in page
    assert "gap-8" not in page
