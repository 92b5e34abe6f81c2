import { expect, test } from 'vitest';
import { watch } from '#core/adapters/cache/watched-client';

test('what is written in pieces is one line, whatever another stream says between', async () => {
  const { result, lines } = watch(async () => {
    process.stderr.write('zstd: ');
    process.stdout.write('[command]tar\nhalf');
    process.stderr.write('no space');
    process.stderr.write(' left\n\n');
    process.stdout.write(' a line\r\n');
    process.stderr.write('tar: child died\n');
  });
  await result;
  expect(lines).toEqual(['zstd: no space left', '[command]tar', 'half a line', 'tar: child died']);
});
