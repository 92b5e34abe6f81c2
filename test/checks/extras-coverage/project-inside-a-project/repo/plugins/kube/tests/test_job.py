import responses

from flow_kube.job import run


@responses.activate
def test_run():
    assert run()
