text = """
import yaml
