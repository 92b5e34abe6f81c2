try:
    import orjson
except ImportError:
    orjson = None

try:
    import json
except ImportError:
    import simplejson as json


def dumps(value):
    return orjson.dumps(value) if orjson else json.dumps(value)
