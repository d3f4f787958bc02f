"""Whole ads, written by us, read as a candidate reads them."""

import pytest

CLOUDS = ("aws", "gcp", "azure")
WRAPPED = """Machine Learning Engineer

Harbour Lights is a marketplace founded in 1996. We have been the
industry leader for 30 years.

What you'll do

- Build forecasting models in Python together with the data
  team and bring them into production with Docker.
- Own monitoring of what you ship.

Requirements:

- 5+ years of experience with machine learning.
- Bachelor's degree in Computer Science, statistics or a related
  field, or equivalent experience.
- Experience with cloud platforms (AWS, GCP or Azure).
- Solid SQL and Git; Kotlin is a plus.
- Frameworks such as PyTorch, TensorFlow or similar.

Nice to have

- A/B testing and CI/CD.
- Java/Scala/Kotlin

Benefits

- Gym, dental and an Excel course.

We are an equal opportunity employer and hire without regard to
race, Java or religion.
"""


def importance(job) -> dict[str, str]:
    return {skill.id: skill.importance for skill in job.skills}


def groups(job) -> set[tuple[str, ...]]:
    return {need.any_of for requirement in job.requirements for need in requirement.needs if len(need.any_of) > 1}


def test_headings_decide_importance_and_the_strongest_wins(parse):
    found = importance(parse(WRAPPED))
    assert found["docker"] == found["monitoring"] == found["python"] == "responsibility"
    assert found["machine-learning"] == found["sql"] == found["git"] == found["aws"] == "required"
    assert found["ab-testing"] == found["ci-cd"] == found["java"] == "preferred"


def test_a_wish_inside_a_required_bullet_is_preferred(parse):
    assert importance(parse(WRAPPED))["kotlin"] == "preferred"


def test_furniture_asks_for_nothing(parse):
    assert {"excel", "dental"}.isdisjoint(importance(parse(WRAPPED)))


def test_fields_of_study_are_no_skills(parse):
    assert "statistics" not in importance(parse(WRAPPED))


def test_alternatives_are_one_need(parse):
    assert groups(parse(WRAPPED)) == {CLOUDS, ("pytorch", "tensorflow"), ("java", "scala", "kotlin")}


def test_years_are_those_asked_and_no_age_of_the_company(parse):
    job = parse(WRAPPED)
    assert (job.years.min, job.years.max) == (5, None)
    assert next(skill for skill in job.skills if skill.id == "machine-learning").years == 5


def test_degree_with_equivalent(parse):
    degree = parse(WRAPPED).degree
    assert (degree.level, degree.or_equivalent) == ("bachelor", True)


def test_every_offset_points_at_its_quote(parse):
    job = parse(WRAPPED)
    text = job.document.text
    assert len(job.requirements) >= 9
    for requirement in job.requirements:
        assert text[requirement.start : requirement.end] == requirement.text
    for skill in job.skills:
        assert all(text[m.start : m.end] == m.text for m in skill.mentions)
    assert job.years.quote in text
    assert job.degree.quote in text


def test_title_from_the_first_line(parse):
    job = parse(WRAPPED)
    assert (job.title, job.seniority) == ("Machine Learning Engineer", "unspecified")


@pytest.mark.parametrize(
    "said",
    [
        "We would be glad to have you with us if you:",
        "A PhD is not required.",
        "and neither is a certificate of any kind.",
        "You don't need a background in finance.",
    ],
)
def test_a_lead_in_and_a_denial_ask_for_nothing(parse_text, said):
    ad = parse_text(f"ML Engineer\n\nRequirements\n\n- You have Python.\n- {said}\n- SQL\n")
    assert [one.text for one in ad.requirements if said.startswith(one.text)] == []


def test_a_sector_that_is_only_wished_for_stays_a_requirement(parse_text):
    ad = parse_text("ML Engineer\n\nRequirements\n\n- Python\n- A background in retail is preferred but not required\n")
    assert [one.importance for one in ad.requirements if "retail" in one.text] == ["preferred"]


def test_duties_go_over_to_demands_where_the_heading_is_lost(parse_text):
    duties = "- Design services in Go\n- Operate Kubernetes\n- Document the platform\n- Review code\n"
    asked = "- Six or more years of experience with Python\n- Strong proficiency in Rust\n- Knowledge of Terraform\n"
    found = importance(parse_text(f"Engineer\n\nResponsibilities\n\n{duties}{asked}"))
    assert found["go"] == found["kubernetes"] == "responsibility"
    assert found["python"] == found["rust"] == found["terraform"] == "required"


def test_years_with_a_plural_in_brackets(parse_text):
    ad = parse_text("ML Engineer\n\nRequirements\n\n- Minimum 3 year(s) of experience is required\n- Python\n")
    assert ad.years is not None
    assert ad.years.min == 3


def test_amenities_of_the_site_decide_nothing(parse_text):
    ad = parse_text("ML Engineer\n\nRequirements\n\n- Python\n\nWe give\n\n- Programs including onsite flu shots\n")
    assert ad.questions == ()


def test_rows_of_a_table_say_what_they_ask(parse_text):
    rows = "| 8 | Required | Work with Spark |\n| 4 | Preferred | Work with Scala |\n"
    found = importance(parse_text(f"Data Engineer\n\n| Years | Kind | Experience |\n{rows}"))
    assert (found["spark"], found["scala"]) == ("required", "preferred")


def test_a_labelled_task_is_work_under_no_heading(parse_text):
    ad = parse_text("ML Engineer\n\nWe are small.\n\nPorting: Migrate the models to JAX.\n\nOur office has Redis.\n")
    assert importance(ad)["jax"] == "responsibility"


def test_fields_of_study_without_a_degree_are_no_skills(parse_text):
    said = "Strong academic background in statistics or a related quantitative discipline"
    assert "statistics" not in importance(parse_text(f"Data Scientist\n\nRequirements\n\n- {said}\n- SQL\n"))


def test_functions_of_a_company_are_no_skills(parse_text):
    ad = parse_text("ML Engineer\n\nRequirements\n\n- Work with SQL, Tableau and Data Science teams\n- Git\n")
    assert {"sql", "tableau"}.isdisjoint(importance(ad))


def test_a_sentence_among_duties_may_ask(parse_text):
    said = "The right candidate will possess Python. You should have experience with Kafka."
    ad = parse_text(f"Data Scientist\n\nWhat you will do\n\n{said}\n\n- Build services in Go\n- Write docs with Git\n")
    found = importance(ad)
    assert (found["python"], found["kafka"], found["go"]) == ("required", "required", "responsibility")


def test_experience_may_stand_for_the_degree_in_a_sentence_of_its_own(parse_text):
    said = "Bachelor's degree in Physics. Relevant work experience may be substituted for a Bachelor's degree."
    ad = parse_text(f"Data Scientist\n\nRequirements\n\n{said}\nSQL\n")
    assert ad.degree is not None
    assert (ad.degree.level, ad.degree.or_equivalent) == ("bachelor", True)


def test_a_label_of_wishes_may_name_what_is_wished(parse_text):
    ad = parse_text(
        "Data Scientist\n\nRequirements\n\n- Strong coding skills. Preferred languages: Scala, SQL\n- Git\n"
    )
    assert importance(ad)["scala"] == "preferred"


def test_names_with_a_small_first_letter_are_no_lost_line_end(parse_text):
    said = "Experience with common libraries of a scientist's trade (e.g. matLab, Redis, deepSpeed, rabbitMQ, Kafka)"
    ad = parse_text(f"Data Scientist\n\nRequirements\n\n{said}\nGit\n")
    assert len([one for one in ad.requirements if "libraries" in one.text]) == 1
    assert any("Kafka" in one.text for one in ad.requirements if "libraries" in one.text)
