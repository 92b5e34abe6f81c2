import { describe, expect, test } from 'vitest';
import { liveLog } from '#core/adapters/process/live-log';
import { shownOutput } from '#core/report/sanitize';
import { runnerCommands } from '../../report/runner-grammar.ts';

/** What is in the log when the output is closed, and the commands that the runner carries out. */
function logOf(work: (say: (text: string, stream?: 'stdout' | 'stderr') => void) => void, title = 'pytest') {
  let log = '';
  const open = liveLog(shownOutput, (text) => {
    log += text;
  }).open(title);
  work((text, stream = 'stdout') => open.listen(stream, Buffer.from(text)));
  const before = log;
  open.close();
  const [, token = ''] = /^::stop-commands::(.+)$/m.exec(log) ?? [];
  return { log: log.replaceAll(token, 'TOKEN'), before: before.replaceAll(token, 'TOKEN'), token };
}

describe('liveLog', () => {
  test('whole lines appear at once, in a group, between the brackets', () => {
    const { log, before } = logOf((say) => {
      say('one\ntw');
      say('err\n', 'stderr');
      say('o\nthree');
    });
    expect(before).toBe('::group::pytest\n::stop-commands::TOKEN\none\nerr\ntwo\n');
    expect(log).toBe(`${before}three\n::TOKEN::\n::endgroup::\n`);
  });

  test('commands in the output stand between the brackets, and one that ends in mid line does not swallow them', () => {
    const { log } = logOf((say) => say('::error::x\n##[add-matcher]y\n  ::set-output name=a::b\n::add-mask'));
    const names = runnerCommands(log).map(({ name }) => name);
    expect(names[0]).toBe('group');
    expect(names[1]).toBe('stop-commands');
    expect(names.slice(-2)).toEqual(['TOKEN', 'endgroup']);
  });

  test('each output has a token of its own that nobody can guess', () => {
    const tokens = [logOf(() => {}).token, logOf(() => {}).token];
    expect(tokens[0]).not.toBe(tokens[1]);
    expect(tokens[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a title is one line of text, whatever it holds', () => {
    const { log } = logOf(() => {}, 'a%0A::error::b\n::error::c');
    expect(log.split('\n')[0]).toBe('::group::a%250A::error::b\\u{a}::error::c');
  });

  test('credentials, escapes and bidirectional signs do not get through; colours and tabs do', () => {
    const { log } = logOf((say) => {
      say('from https://user:se');
      say('cret@host/x\n\u001b[31mred\u001b[0m\t\u001b]8;;x\u0007 \u202eback\r\n');
    });
    expect(log).toContain('from https://***@host/x\n');
    expect(log).toContain('\u001b[31mred\u001b[0m\t\\u{1b}]8;;x\\u{7} \\u{202e}back\n');
    expect(log).not.toContain('secret');
  });

  test('a character that two chunks share is whole', () => {
    let log = '';
    const open = liveLog(shownOutput, (text) => {
      log += text;
    }).open('x');
    for (const byte of Buffer.from('größe\n')) open.listen('stdout', Uint8Array.of(byte));
    open.close();
    expect(log).toContain('\ngröße\n');
  });

  test('of endless output the beginning and the end are shown, and the rest is counted', () => {
    const { log } = logOf((say) => {
      for (let i = 0; i < 200_000; i += 1) say(`${'x'.repeat(100)} ${i}\n`);
      say('the end');
    });
    expect(log.length).toBeLessThan(8.5 * 1024 * 1024);
    const [, count = ''] = /\n\[(\d+) lines of output left out\]\n/.exec(log) ?? [];
    const shown = log.split('\n').filter((line) => /^x+ \d+$|^the end$/.test(line)).length;
    expect(Number(count) + shown).toBe(200_001);
    expect(log).toMatch(/x 199999\nthe end\n::TOKEN::\n::endgroup::\n$/);
  });

  test('a line without an end is printed all the same, in time linear in its length', () => {
    const { before } = logOf((say) => {
      for (let i = 0; i < 2000; i += 1) say('y'.repeat(100));
    });
    expect(before.match(/y/g)?.length).toBeGreaterThan(190_000);
  });
});
