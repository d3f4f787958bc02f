"""Whether people and machines can read the file: checks of readability, not any employer's verdict."""
