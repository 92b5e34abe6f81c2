import pytest
import respx

import verse

print(pytest, respx, verse)
