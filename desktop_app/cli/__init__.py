"""The command line: its calls, the terminal, and the self-test."""
