"""The factory behind every Python service."""
