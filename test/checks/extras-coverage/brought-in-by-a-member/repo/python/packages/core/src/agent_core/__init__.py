import pydantic
import typing_extensions

__all__ = ["pydantic", "typing_extensions"]
