"""The window. It shows models and sends tasks to the worker; it does no work itself."""
