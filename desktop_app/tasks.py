"""The few things the program does, as functions: read, compare, export."""
