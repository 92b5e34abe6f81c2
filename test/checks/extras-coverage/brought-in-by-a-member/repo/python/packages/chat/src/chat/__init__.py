from agent_core import pydantic
from chat_models import SearchClient

__all__ = ["SearchClient", "pydantic"]
