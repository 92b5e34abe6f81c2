import sys

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

try:
    import distutils
except ModuleNotFoundError:
    distutils = None

if sys.version_info < (3, 12):
    import imp

print(tomllib, distutils, imp)
