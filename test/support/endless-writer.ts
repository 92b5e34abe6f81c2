import { fileWriter } from '#core/adapters/files/file-writer';
import { repoPath } from '#core/model/repo-path';

// Writes generations of the same files for ever: to be killed. Arguments: the root, the size of a file, names.
const [root = '', size = '', ...names] = process.argv.slice(2);
const writer = fileWriter(root);
for (let generation = 0; ; generation += 1) {
  const content = String(generation % 10).repeat(Number(size));
  writer.write(names.map((name) => ({ path: repoPath(name), content })));
  if (generation === 0) console.log('ready');
}
