"""Installs all instrumentations."""
