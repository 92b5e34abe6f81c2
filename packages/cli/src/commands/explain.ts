import { renderExplain, UserError } from '#core/index';
import { FLAGS, parse } from '../args.ts';
import { rulesList } from '../help.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';

/** `plumb explain [RULE]`. */
export async function runExplain(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals } = parse(args, FLAGS.explain);
  const [rule, second] = positionals;
  if (second !== undefined) throw new UserError('explain takes one rule', 'call it once a rule');
  terminal.out(rule === undefined ? rulesList() : renderExplain(rule, { color: terminal.color }));
  return EXIT.clean;
}
