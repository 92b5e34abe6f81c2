"""Shapes."""
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import ndarray
else:
    import attr

if TYPE_CHECKING and __debug__:
    from shapely import Polygon
else:
    import yaml
