"""many-musts: more demands than one person meets"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject

MOST = 15


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when the ad requires more than fifteen skills."""
    musts = [skill.name for skill in subject.job.skills if skill.importance == "required"] if subject.job else []
    if len(musts) > MOST:
        yield Advice(
            message="The ad requires more than one person usually has. Such lists are wishes: meet the first five "
            f"and the work described, and apply. The first ones here: {', '.join(musts[:5])}.",
        )


RULE = Rule(
    id="many-musts",
    about="job",
    severity="info",
    summary="The ad requires more skills than one person usually has.",
    why="Long lists are written by several people. Studies and recruiters agree that they are not meant as a whole.",
    examples=(
        Example(
            bad="- Python, Java, Scala, Rust, Ruby, PyTorch, TensorFlow, XGBoost, spaCy, OpenCV, Spark, Kafka, "
            "Airflow, dbt, Snowflake, Docker, Kubernetes, Terraform, AWS and Redis are all required",
            good="- Experience with Docker",
        ),
    ),
    check=check,
)
