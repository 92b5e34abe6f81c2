import hypothesis
import pytest

import prose

print(hypothesis, pytest, prose)
