import kubernetes.client
import tenacity


@tenacity.retry
def run():
    return kubernetes.client.BatchV1Api()
