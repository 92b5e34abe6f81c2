from azure.cosmos import CosmosClient
from celery import Celery
from opentelemetry import trace
from opentelemetry.semconv.trace import SpanAttributes
from sqlalchemy import create_engine

engine = create_engine("postgresql+psycopg2://orders")
parts = (Celery, CosmosClient, SpanAttributes, trace)
