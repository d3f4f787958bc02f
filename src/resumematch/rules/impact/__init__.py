"""What came of the work, and how the numbers hold."""
