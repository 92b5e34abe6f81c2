import shapes
from conftest import built

__all__ = ["built", "shapes"]
