import wrapt


def instrument():
    import redis

    wrapt.wrap_function_wrapper(redis, "Redis.execute_command", print)
