"""The nouns: frozen types that the stages hand to one another. They import nothing but errors and each other."""
