import os

HELP = """
Never closed.

import yaml
