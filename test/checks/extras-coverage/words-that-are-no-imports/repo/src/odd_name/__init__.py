"""
>>> import doctested

import numpy
"""
from __future__ import annotations

import odd_name.deep.inner as inner  # import commented
from . import deep
from .deep import (
    inner as again,
    # import hidden
)
from .deep.inner import *

TEXT = "import quoted"; MORE = f"import {TEXT} from formatted"
SCRIPT = r'''
import scripted
from scripted import \
    more
'''
importlib = "import nothing"
print(inner, deep, again, MORE, SCRIPT)
