import { build } from '$service-worker';

console.log(build);
