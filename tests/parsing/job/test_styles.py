"""Ads in the styles of many boards and countries, written by us: importance, alternatives, years, degree, level."""

import re
from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Case:
    text: str
    required: str = ""
    preferred: str = ""
    responsibility: str = ""
    mentioned: str = ""
    groups: tuple[str, ...] = ()
    years: float | None = None
    degree: str | None = None
    seniority: str = "unspecified"
    negated: str = ""


CASES = {
    "two headings of an American board": Case(
        """Machine Learning Engineer II

About the job

Kestrel Maps builds maps for cyclists. Kubernetes runs all of it.

Minimum qualifications:

Bachelor's degree in Computer Science, or equivalent practical experience.
2 years of experience with software development in Python or C++.
Experience with SQL.

Preferred qualifications:

Master's degree or PhD in Machine Learning.
5 years of experience with TensorFlow or JAX.

Responsibilities

Write product code in Go.
Contribute to documentation and adapt content based on A/B testing.
""",
        required="python cpp sql", preferred="tensorflow jax", responsibility="go ab-testing", mentioned="kubernetes",
        groups=("python cpp", "tensorflow jax"), years=2, degree="bachelor", seniority="mid",
    ),
    "an Indian agency, all on labelled lines": Case(
        """Job Title: Senior Data Scientist
Location: Pune, India (Hybrid)
Experience: 5-8 yrs
Mandatory Skills: Python, SQL, AWS/Azure, Spark
Good to have: Tableau, Snowflake
Notice period: immediate to 30 days
""",
        required="python sql aws azure spark", preferred="tableau snowflake", groups=("aws azure",), years=5,
        seniority="senior",
    ),
    "a British public body": Case(
        """Data Scientist (Grade 7)

The role

You will work with Python every day and present results to ministers.

Essential criteria

- Demonstrable experience of using R or Python for statistics
- Proven communication skills with non-technical audiences
- Knowledge of version control, for example Git

Desirable criteria

- Experience of deploying models with Docker
- A relevant MSc

Benefits

- A civil service pension, and dental insurance
""",
        required="r python statistics communication version-control git", preferred="docker",
        groups=("r python",), degree=None,
    ),
    "a German start-up in English": Case(
        """(Senior) ML Engineer (f/m/d)

Your mission
- You build RAG systems with PyTorch and bring them live on Kubernetes
Your profile
- You have several years of professional experience, at least three years of them with Python
- You feel at home in one of the big clouds (AWS, GCP, Azure)
- Ideally you have already worked with Terraform
- Fluent English, German is a plus
What we offer
- 30 days of vacation and a budget for courses on Kafka
""",
        required="python aws gcp azure", preferred="terraform", responsibility="rag pytorch kubernetes",
        groups=("aws gcp azure",), years=3, seniority="senior",
    ),
    "a paragraph from a forum": Case(
        """Puffin Labs | Machine Learning Engineer | REMOTE (EU) | Full-time

Puffin Labs is a team of nine. We are looking for an engineer with 3+ years of experience in Python and PyTorch or JAX
who has shipped models before. Bonus points if you know Kafka. You will own our NLP models end to end. Our backend is
written in Go and runs on AWS. To apply, send your CV with the word Excel in the subject line.
""",
        required="python pytorch jax", preferred="kafka", responsibility="nlp", mentioned="go aws",
        groups=("pytorch jax",), years=3,
    ),
    "informal headings": Case(
        """Staff Engineer, Applied Machine Learning

What you'll get to work on
- Ranking with Spark
You might be a fit if you
- Have 8 or more years of experience building software
- Know Python inside out, and at least one of Java, Scala or Kotlin
It's a bonus if you
- Have run Airflow or something similar
You don't need
- A PhD
""",
        required="python java scala kotlin", preferred="airflow", responsibility="spark", groups=("java scala kotlin",),
        years=8, seniority="staff",
    ),
    "consultancy, a must and a wish on one line": Case(
        """Project Role : AI / ML Engineer
Must have skills : Machine Learning
Good to have skills : Python (Programming Language), AWS
Minimum 3 year(s) of experience is required
Summary: As an AI / ML Engineer, you will build systems with Docker.
Additional Information:
- The candidate should have minimum 5 years of experience in Machine Learning.
- A 15 years full time education is required.
""",
        required="machine-learning", preferred="python aws", responsibility="docker", years=5,
    ),
    "years with a degree against years without": Case(
        """Principal Scientist

Qualifications
- PhD in Statistics and 4 years of industry experience, or a Master's degree and 7 years of industry experience
- Deep knowledge of statistics and deep learning
- Working knowledge of SQL and of either Spark or Hadoop
- Java is not required
""",
        required="statistics deep-learning sql spark hadoop", groups=("spark hadoop",), years=4, degree="master",
        seniority="principal", negated="java",
    ),
    "wishes inside musts": Case(
        """Junior Data Engineer

Requirements
- SQL (Snowflake preferred)
- Python is a must, Scala is a plus
- Experience with Airflow, preferably with Docker
- CI/CD and Git; Terraform would be an advantage
- Strong communication skills, both written and verbal
""",
        required="sql python airflow ci-cd git communication", preferred="snowflake scala docker terraform",
        seniority="junior",
    ),
    "musts inside duties": Case(
        """Lead ML Engineer

In this role you will:
* Lead a team of four and do mentoring
* Build pipelines with Airflow or Spark on GCP
We require 6+ years of experience with Python. Experience with Docker is required. Knowledge of React is nice to have.
""",
        required="python docker", preferred="react", responsibility="mentoring airflow spark gcp",
        groups=("airflow spark",), years=6, seniority="lead",
    ),
}  # fmt: skip


@pytest.fixture(params=CASES, scope="module")
def read_case(request, taxonomy, parse_text):
    case = CASES[request.param]
    return case, parse_text(case.text)


def test_each_skill_has_its_importance(read_case):
    case, ad = read_case
    found = {skill.id: skill.importance for skill in ad.skills}
    wanted = {
        skill: importance
        for importance in ("mentioned", "responsibility", "preferred", "required")
        for skill in getattr(case, importance).split()
    }
    assert {skill: found.get(skill) for skill in wanted} == wanted


def test_what_is_not_asked_is_no_skill(read_case):
    case, ad = read_case
    named = {
        s for name in ("mentioned", "responsibility", "preferred", "required") for s in getattr(case, name).split()
    }
    assert {skill.id for skill in ad.skills} - named <= {"machine-learning", "version-control", "monitoring"}


def test_alternatives_are_groups_and_nothing_else_is(read_case):
    case, ad = read_case
    groups = {frozenset(need.any_of) for r in ad.requirements for need in r.needs if len(need.any_of) > 1}
    assert groups == {frozenset(group.split()) for group in case.groups}


def test_years_degree_level_and_negation(read_case):
    case, ad = read_case
    assert (
        ad.years and ad.years.min, ad.degree and ad.degree.level, ad.seniority, [skill.id for skill in ad.negated],
    ) == (case.years, case.degree, case.seniority, case.negated.split())  # fmt: skip


def test_every_requirement_is_quoted_word_for_word(read_case):
    _, ad = read_case
    assert ad.requirements
    assert all(r.text == ad.document.text[r.start : r.end] for r in ad.requirements)


def glue_items(text):
    return re.sub(r"(?m)(?:^[-*] .*\n?)+", lambda run: "".join(line[2:] for line in run[0].splitlines()) + "\n", text)


# What boards, mails and PDF viewers make of an ad, and the share of the importances that must still be right.
RUINS = {
    "each line a paragraph, no bullets": (lambda text: re.sub(r"\n+\s*(?:[-*]\s*)?", "\n\n", text), 1.0),
    "one line, bullets left": (lambda text: re.sub(r"\n+\s*[-*]\s*", " • ", text).replace("\n", " "), 0.95),
    "one line, bullets lost": (lambda text: re.sub(r"\n+\s*(?:[-*]\s*)?", " ", text), 0.8),
    "items glued together": (glue_items, 0.8),  # the finder of these tests sees no name that is glued to a word
    "bullets lost, lines left": (lambda text: re.sub(r"(?m)^\s*[-*]\s*", "", text), 0.95),
}


@pytest.mark.parametrize("ruin", RUINS)
def test_importance_survives_lost_line_breaks(parse_text, ruin):
    spoil, floor = RUINS[ruin]
    right = wanted = 0
    for case in CASES.values():
        found = {skill.id: skill.importance for skill in parse_text(spoil(case.text.strip())).skills}
        for importance in ("required", "preferred", "responsibility", "mentioned"):
            skills = getattr(case, importance).split()
            wanted += len(skills)
            right += sum(found.get(skill) == importance for skill in skills)
    assert wanted > 60
    assert right / wanted >= floor
