import requests
import tomllib

print(requests, tomllib)
