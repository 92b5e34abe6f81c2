import acme.stores.s3.keys
from acme.core import Store
from opentelemetry import trace
from opentelemetry.propagate import inject
from opentelemetry.semconv.trace import SpanAttributes
from opentelemetry.util.types import Attributes


class Client(Store):
    tracer = trace.get_tracer(__name__)
    parts = (acme.stores.s3.keys, inject, SpanAttributes, Attributes)
