"""Which of the skills of one statement are alternatives, and which are all needed."""

import pytest

CASES = {
    "Python, Java or Go": "python|java|go",
    "Python and either Java or Scala": "python java|scala",
    "Experience with AWS and/or GCP": "aws|gcp",
    "One of the following: Spark, Kafka, Airflow": "spark|kafka|airflow",
    "Frameworks like PyTorch, TensorFlow": "pytorch|tensorflow",
    "Experience with PyTorch, TensorFlow, etc.": "pytorch|tensorflow",
    "Proficient in Python, with a working knowledge of SQL or R": "python sql|r",
    "Familiarity with Airflow, Kafka or a similar tool": "airflow|kafka",
    "TensorFlow and/or PyTorch, plus Docker": "tensorflow|pytorch docker",
    "Java, Scala, or Kotlin and SQL": "java|scala|kotlin sql",
    "CI/CD, A/B testing and Git": "ci-cd ab-testing git",
    "Docker, Kubernetes, and Terraform": "docker kubernetes terraform",
    "Python or R, SQL, and Tableau": "python|r sql tableau",
    "Python, R, or SQL, Docker or Kubernetes": "python|r|sql docker|kubernetes",
    "Any cloud (AWS, GCP, Azure)": "aws|gcp|azure",
    "Container tools (e.g. Docker, Kubernetes) and Git": "docker|kubernetes git",
    "Techniques such as NLP and deep learning": "nlp deep-learning",
    "Java/Scala/Kotlin": "java|scala|kotlin",
    "At least two of Docker, Kubernetes or Terraform": "docker|kubernetes|terraform",
    "Python as well as SQL": "python sql",
    "Strong in Python; Spark or Hadoop; Git": "python spark|hadoop git",
    "PyTorch (or TensorFlow) and Docker": "pytorch|tensorflow docker",
    "AWS, ideally with Terraform or Docker": "aws terraform|docker",
    "Python is a must, as are SQL and Git": "python sql git",
    "Databases (Snowflake, Redis)": "snowflake|redis",
    "Vector stores: FAISS, Pinecone, or similar": "faiss|pinecone",
    "You write Python or Go or Java": "python|go|java",
}


@pytest.mark.parametrize("said", CASES)
def test_needs_of_a_statement(parse_text, said):
    ad = parse_text(f"ML Engineer\n\nRequirements\n\n- {said}\n- Good communication\n")
    found = {frozenset(need.any_of) for r in ad.requirements for need in r.needs} - {frozenset({"communication"})}
    assert found == {frozenset(group.split("|")) for group in CASES[said].split()}
