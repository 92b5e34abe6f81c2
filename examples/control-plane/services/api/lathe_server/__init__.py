"""The Control Plane's API."""
