from acme.core import Store
from acme.stores.gcs import keys
from google.cloud import storage
from google.cloud import pubsub_v1

__all__ = ["Store", "keys", "pubsub_v1", "storage"]
