"""The United Nations' own XML (AKN4UN) read as a resolution."""
