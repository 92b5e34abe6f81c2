import {{ name }}
from {{ name }}.core import """{{ entry }}
