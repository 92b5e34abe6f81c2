import attr


@attr.s
class Loom:
    pass
