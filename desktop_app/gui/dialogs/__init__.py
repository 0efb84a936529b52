"""Settings, the palette of actions, the page of keys, About."""
