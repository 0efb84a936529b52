"""The process that does the tasks for the window, and the one who watches over it."""
