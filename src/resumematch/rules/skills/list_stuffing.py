"""list-stuffing: a list that outgrows the work."""

from collections.abc import Iterator

from resumematch.model.evidence import at_least
from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.listing import skill_sections

LONG = 45  # skills that are listed
TIMES = 4  # as many listed as shown


def check(subject: Subject) -> Iterator[Advice]:
    """Point at the heading of a skills section that lists far more than the work shows."""
    if subject.record is None:
        return
    listed = [s for s in subject.record.skills if any(m.section == "skills" for m in s.mentions)]
    shown = [s for s in listed if at_least(s.level, "used")]
    section = next(skill_sections(subject), None)
    if section is not None and len(listed) > LONG and len(listed) > TIMES * max(1, len(shown)):
        kept = ", ".join(s.name for s in shown[:5])
        yield Advice(
            message="The list names far more than your work shows; readers take such a list for none."
            + (
                f" Keep what a line of work proves: {kept}."
                if kept
                else " Keep what you could be asked about tomorrow."
            ),
            start=section.start,
            end=section.start + len(section.heading),
        )


RULE = Rule(
    id="list-stuffing",
    about="resume",
    severity="error",
    summary="The skills section lists far more than the work shows.",
    why="Counting words is what the cheapest programs do, and stuffing is what the next ones look for. A reader who "
    "finds fifty skills and three proofs believes in three.",
    examples=(
        Example(
            bad="## «Skills»\n\nJava, Scala, Rust, Go, Ruby, PHP, Perl, Swift, Kotlin, MATLAB, TensorFlow, Keras, "
            "PyTorch, JAX, XGBoost, LightGBM, CatBoost, spaCy, NLTK, OpenCV, Spark, Hadoop, Kafka, Flink, Hive, "
            "Airflow, Dagster, Prefect, dbt, Snowflake, BigQuery, Redshift, PostgreSQL, MySQL, MongoDB, Redis, "
            "Cassandra, Elasticsearch, AWS, GCP, Azure, Terraform, Ansible, Jenkins, Tableau, Grafana, Prometheus, "
            "Kubeflow, MLflow, SageMaker, Databricks, Neo4j\n",
            good="## Skills\n\nPython, SQL, Airflow, Docker, Kubernetes, MLflow\n",
        ),
    ),
    check=check,
)
