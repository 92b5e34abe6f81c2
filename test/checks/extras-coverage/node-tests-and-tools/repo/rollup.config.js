import json from '@rollup/plugin-json';

export default { plugins: [json()] };
