from importlib import import_module, util

client = import_module("redis").Redis
pack = __import__("msgpack").packb
kafka = util.find_spec("confluent_kafka") and import_module("confluent_kafka")


def lazy_import(name: str):
    return import_module(name)


def cluster():
    return lazy_import("ray").init()
