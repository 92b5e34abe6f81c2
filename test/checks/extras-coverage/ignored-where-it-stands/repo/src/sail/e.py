import requests  # plumb: ignore[unused-dependency] another rule
