"""Who a résumé is from: the name, whatever stands behind it and however it is spelled."""

from datetime import date

import pytest

from resumematch.model.mention import Mention, Mentions
from resumematch.parsing import parse_resume
from resumematch.readers import read
from resumematch.taxonomy import load_taxonomy


@pytest.mark.parametrize("aside", ["", " (she/her)", " (née Doe)"])
@pytest.mark.parametrize("name", ["Emily Walsh", "Oluwaseun Adébáyọ̀"])
def test_the_name_is_read_without_what_stands_behind_it_in_brackets(tmp_path, name, aside):
    file = tmp_path / "resume.md"
    file.write_text(f"# {name}{aside}\n\n## Experience\n\n- Utilized Excel, SQL and Python.\n", encoding="utf-8")
    resume = parse_resume(read(file), Mentions(skills=()), load_taxonomy(), date(2026, 11, 23))
    assert resume.contact.name == name


def test_a_date_of_birth_is_no_telephone_number(taxonomy):
    text = b"Ines Example\nDate of birth: 01.02.1988\nTel. 0341 555 0199\n"
    contact = parse_resume(read(text, "cv.txt"), Mentions(skills=()), taxonomy, date(2026, 11, 23)).contact
    assert contact.phones == ("0341 555 0199",)


def test_a_skill_that_looks_like_an_address_is_none(taxonomy):
    text = "# Jo Example\n\nPython, ASP.NET, SQL | jo.example.net\n\n## Experience\n\n- Built web sites in ASP.NET.\n"
    printed = read(text.encode(), "cv.md")
    at = printed.text.rindex("ASP.NET")
    mention = Mention(skill="asp-net", text="ASP.NET", start=at, end=at + 7, spelling="name")
    resume = parse_resume(printed, Mentions(skills=(mention,)), taxonomy, date(2026, 11, 23))
    assert resume.contact.links == ("jo.example.net",)
    assert [one.text for one in resume.mentions] == ["ASP.NET"]
