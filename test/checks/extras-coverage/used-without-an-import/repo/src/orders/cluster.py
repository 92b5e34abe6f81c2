from orders.lazy import lazy_import

ray = lazy_import("ray")
