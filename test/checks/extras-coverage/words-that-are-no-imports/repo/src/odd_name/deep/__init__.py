from .. import deep
from ..deep.inner import value
import os.path, \
    sys

print(deep, value, os, sys)
