from setuptools import find_packages, setup

REQUIRES = ["requests>=2"]

setup(name="plain", version="1.0.0", packages=find_packages(), install_requires=REQUIRES)
