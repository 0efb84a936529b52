"""How the window looks: colours, fonts, icons, and the one object that knows which are in use."""
