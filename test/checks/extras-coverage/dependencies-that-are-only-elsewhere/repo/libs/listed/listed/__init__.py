import requests
import yaml

print(requests, yaml)
