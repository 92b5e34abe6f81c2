"""Tokenizers, the hub and models. Modules that need an extra say so in their first line."""
