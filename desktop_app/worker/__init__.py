"""The processes that do requests, and their supervisors: they know no task by name."""
