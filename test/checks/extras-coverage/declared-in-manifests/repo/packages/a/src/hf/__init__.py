import pydantic

print(pydantic)
