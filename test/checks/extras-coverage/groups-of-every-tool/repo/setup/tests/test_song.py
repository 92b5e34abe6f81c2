import pytest
import vcr

import song

print(pytest, vcr, song)
