from loud.engine import run

__all__ = ["run"]
