"""What a candidate should notice in a job ad."""
