import django

INSTALLED_APPS = ["debug_toolbar", "orders"]
MIDDLEWARE = ["whitenoise.middleware.WhiteNoiseMiddleware"]
VERSION = django.VERSION
