"""What the program can be asked to do: one frozen dataclass for each request, and nothing that runs it."""
