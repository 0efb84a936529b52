"""The window itself: its start, menus, tabs, sessions, messages, and the page that it opens with."""
