from acme.stores.s3.client import Client

__all__ = ["Client"]
