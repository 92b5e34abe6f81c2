text = """never closed
import maker
