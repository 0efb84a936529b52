"""How the window looks: colours, faces, icons, and the one object that knows which are in use."""
