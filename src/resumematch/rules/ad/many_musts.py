"""many-musts: more demands than one person meets"""

from collections.abc import Iterator

from resumematch.model.finding import Advice, Example, Rule, Subject
from resumematch.rules.listing import is_tool

MOST = 15


def check(subject: Subject) -> Iterator[Advice]:
    """Speak up when the ad requires more than fifteen tools; practices are many names for one work."""
    asked = subject.job.skills if subject.job else ()
    musts = [skill.name for skill in asked if skill.importance == "required" and is_tool(subject, skill.id)]
    if len(musts) > MOST:
        yield Advice(
            message="The ad requires more tools than one person usually has used. Such lists are wishes: meet the "
            f"first five and the work described, and apply. The first ones here: {', '.join(musts[:5])}.",
        )


RULE = Rule(
    id="many-musts",
    about="job",
    severity="info",
    summary="The ad requires more tools than one person usually has used.",
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
