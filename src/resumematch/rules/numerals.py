"""Counts in words: advice holds no digit that the document does not."""

WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def in_words(count: int) -> str:
    """Return a count up to twelve in words, "more than a dozen" and "dozens" above."""
    if count < len(WORDS):
        return WORDS[count]
    return "more than a dozen" if count < 30 else "dozens of"
