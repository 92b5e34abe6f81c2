import yaml  # plumb: ignore[undeclared]

print(yaml)
