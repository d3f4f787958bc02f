from datetime import date

from resumematch.model.mention import Mention, Mentions
from resumematch.model.resume import Resume
from resumematch.parsing.resume import parse_resume
from resumematch.readers import read

TODAY = date(2026, 11, 23)


def parse(taxonomy, text: str, name: str = "cv.txt", mentions: Mentions | None = None) -> Resume:
    return parse_resume(read(text.encode(), name), mentions or Mentions(skills=()), taxonomy, TODAY)


CV = """JO EXAMPLE
jo@example.com | +1 416-555-0172 | github.com/jo-example

EXPERIENCE

Senior Engineer                              05/2021 - present
Acme Widgets Ltd., Springfield
  * Built a real-time scoring service that answers 900 requests a second and
    keeps its promise at night.
  * Ran it.

Analyst, Bolt Partners                              2019 - 2020
Wrote weekly reports on the sales of bolts and nuts for the whole purchasing department
of the company.

Career break                              2018
Travelling.

EDUCATION

BSc Physics, Springfield University, 2015 - 2018
"""


def test_jobs_are_read_with_title_employer_and_dates(taxonomy):
    found = parse(taxonomy, CV).positions
    assert [(p.title, p.organization, p.start_date, p.end_date, p.current) for p in found] == [
        ("Senior Engineer", "Acme Widgets Ltd.", "2021-05", None, True),
        ("Analyst", "Bolt Partners", "2019", "2020", False),
    ]


def test_wraps_are_joined_and_prose_under_a_job_is_one_bullet(taxonomy):
    resume = parse(taxonomy, CV)
    assert [(b.text, b.position) for b in resume.bullets] == [
        ("Built a real-time scoring service that answers 900 requests a second and keeps its promise at night.", 0),
        ("Ran it.", 0),
        ("Wrote weekly reports on the sales of bolts and nuts for the whole purchasing department of the company.", 1),
    ]
    for bullet in resume.bullets:
        quote = resume.document.text[bullet.start : bullet.end]
        assert " ".join(quote.split()) == bullet.text


def test_months_are_the_union_of_the_jobs(taxonomy):
    assert parse(taxonomy, CV).experience_months == 66 + 12


def test_experience_without_any_date_is_unknown_and_no_job_is_none(taxonomy):
    undated = CV.replace("05/2021 - present", "").replace("2019 - 2020", "")
    assert parse(taxonomy, undated).experience_months is None
    assert parse(taxonomy, CV[: CV.index("EXPERIENCE")] + CV[CV.index("EDUCATION") :]).experience_months == 0


def test_headings_are_kept_as_printed(taxonomy):
    resume = parse(taxonomy, CV)
    assert [(s.kind, s.heading) for s in resume.sections] == [
        ("other", ""), ("experience", "EXPERIENCE"), ("education", "EDUCATION"),
    ]  # fmt: skip


def test_contact_is_read(taxonomy):
    contact = parse(taxonomy, CV).contact
    assert contact.name == "JO EXAMPLE"
    assert contact.emails == ("jo@example.com",)
    assert contact.phones == ("+1 416-555-0172",)
    assert contact.links == ("github.com/jo-example",)


def test_words_in_names_addresses_and_negations_claim_no_skill(taxonomy):
    printed = read(CV.encode(), "cv.txt").text

    def mention(word: str, *, negated: bool = False) -> Mention:
        at = printed.index(word)
        return Mention(skill=word, text=word, start=at, end=at + len(word), spelling="name", negated=negated)

    given = (mention("github"), mention("Bolt"), mention("reports"), mention("nuts", negated=True))
    assert [m.text for m in parse(taxonomy, CV, mentions=Mentions(skills=given)).mentions] == ["reports"]


def test_titles_below_one_employer_share_it(taxonomy):
    first, second = "**Lead Engineer** (2021 – 2023)\n\n- Led.", "**Engineer** (2019 – 2021)\n\n- Built."
    text = f"# Jo\n## Experience\n**Acme GmbH**\n\n{first}\n\n{second}\n"
    found = parse(taxonomy, text, "cv.md").positions
    assert [(p.title, p.organization) for p in found] == [("Lead Engineer", "Acme GmbH"), ("Engineer", "Acme GmbH")]


def test_a_run_of_jobs_without_statements_is_cut_between_their_dates(taxonomy):
    jobs = "Acme\nLead Engineer\n2021 – 2023\nOslo, Norway\n\nBolt\nEngineer\n2019 – 2021"
    text = f"Jo\n\nExperience\n\n{jobs}\n\nEducation\n\nBSc"
    found = parse(taxonomy, text).positions
    assert [(p.title, p.organization, p.start_date) for p in found] == [
        ("Lead Engineer", "Acme", "2021"), ("Engineer", "Bolt", "2019"),
    ]  # fmt: skip


def test_a_label_within_a_job_is_no_section(taxonomy):
    text = CV.replace("  * Ran it.", "Key achievements:\n  * Ran it.")
    resume = parse(taxonomy, text)
    assert [s.kind for s in resume.sections] == ["other", "experience", "education"]
    assert "Ran it." in {b.text for b in resume.bullets}


def test_a_sentence_below_a_head_is_a_statement_and_no_employer(taxonomy):
    said = "Staff scientist in the vision group of a lab."
    first = f"### Staff Scientist, Acme Labs (2021 – 2023)\n\n{said}\n\nTechnology stack: Python, AWS, GC"
    resume = parse(taxonomy, f"# Jo\n## Experience\n{first}\n\n### BOLT - Engineer (2019 – 2021)\n\n- Built.", "cv.md")
    assert [(p.title, p.organization) for p in resume.positions] == [
        ("Staff Scientist", "Acme Labs"), ("Engineer", "BOLT"),
    ]  # fmt: skip
    assert said in {b.text for b in resume.bullets}


def test_jobs_that_are_listed_with_their_statements_below_are_jobs(taxonomy):
    first = "- **Data Scientist**, Acme, May 2021 - Present\n  - Built A.\n  - Built B.\n  - Built C."
    second = "- **Analyst**, Bolt, 2019 - 2021\n  - Built D.\n  - Built E."
    resume = parse(taxonomy, f"# Jo\n## Experience\n{first}\n{second}\n", "cv.md")
    assert [(p.title, p.organization) for p in resume.positions] == [("Data Scientist", "Acme"), ("Analyst", "Bolt")]
    assert [b.text for b in resume.bullets] == ["Built A.", "Built B.", "Built C.", "Built D.", "Built E."]


def test_the_employer_of_a_listed_job_may_stand_in_the_item_below(taxonomy):
    first = "* 2022-2023: Machine Learning Engineer\n  * Bytefjord, Berlin\n  * Built A."
    second = "* 2021-2022: Data Analyst\n  * Acme Games, Oslo\n  * Built B."
    resume = parse(taxonomy, f"# Jo\n## Experience\n{first}\n\n{second}\n", "cv.md")
    assert [(p.title, p.organization) for p in resume.positions] == [
        ("Machine Learning Engineer", "Bytefjord"), ("Data Analyst", "Acme Games"),
    ]  # fmt: skip
    assert [b.text for b in resume.bullets] == ["Built A.", "Built B."]
