from llama_cpp import Llama

model = Llama
