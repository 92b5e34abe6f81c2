import pytest

import app

print(pytest, app)
