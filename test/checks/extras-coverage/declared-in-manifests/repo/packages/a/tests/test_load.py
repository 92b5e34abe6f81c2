import responses

print(responses)
