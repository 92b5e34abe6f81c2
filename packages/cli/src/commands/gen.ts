import { nodePorts } from '#core/adapters/index';
import { changedFiles, parts, repoPath, runChecks, survey, UserError, writeGeneration } from '#core/index';
import { parse, REPORTING, REPOSITORY, reporting, rootOf } from '../args.ts';
import { emit, writeOutput } from '../emit.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';

const FLAGS = {
  ...REPOSITORY,
  ...REPORTING,
  check: { type: 'boolean' },
  diff: { type: 'boolean' },
  accept: { type: 'boolean' },
} as const;

/** `plumb gen`: writes; with --check, --diff or --accept it does that one thing instead. */
export async function runGen(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, FLAGS);
  if (positionals.length > 0)
    throw new UserError(
      `gen takes no arguments, found ${JSON.stringify(positionals[0])}`,
      'name the repository with --root',
    );
  const modes = (['check', 'diff', 'accept'] as const).filter((mode) => values[mode] === true);
  if (modes.length > 1)
    throw new UserError(`--${modes.join(' and --')} exclude each other`, 'give one of them');
  const ports = nodePorts(rootOf(values.root, terminal));
  const config = values.config === undefined ? null : repoPath(values.config);
  const { format, failOn } = reporting(values);
  if (values.check === true) {
    const { report } = await runChecks(ports.files, {
      checks: ['gen-and-diff'],
      config,
      failOn,
      today: ports.clock.today(),
    });
    return await emit(report, format, values.output, terminal);
  }
  const { workspace, facts } = await survey(ports.files, config, new Set(['generation']));
  if (values.diff === true) {
    const { renderUnifiedDiff } = await parts.diff();
    const patch = renderUnifiedDiff(changedFiles(facts.generation));
    if (values.output === undefined) terminal.out(patch);
    else writeOutput(values.output, patch, terminal);
    return patch === '' ? EXIT.clean : EXIT.findings;
  }
  if (values.accept === true) {
    const { acceptDrift } = await parts.accept();
    const { accepted, left } = acceptDrift(facts.generation, workspace, ports.writer);
    for (const { file, key, manifest } of accepted) terminal.out(`${manifest} takes ${key} of ${file}\n`);
    for (const { file, key, why } of left) terminal.err(`left: ${key} of ${file} (${why})\n`);
    if (accepted.length === 0 && left.length === 0)
      terminal.out('nothing to accept: every generated value is what its manifest says\n');
    if (accepted.length > 0)
      terminal.out('now run `plumb gen`: what else these manifests imply may follow\n');
    return left.length === 0 ? EXIT.clean : EXIT.findings;
  }
  const { files, next } = writeGeneration(facts.generation, workspace, ports.writer, ports.history);
  for (const { path, before } of files) terminal.out(`${before === null ? 'created' : 'updated'} ${path}\n`);
  const total = facts.generation.files.length;
  if (files.length === 0)
    terminal.out(
      `nothing to write: ${total} generated file${total === 1 ? ' is' : 's are'} as the manifests imply\n`,
    );
  for (const command of next)
    terminal.out(
      `now run \`${command}\`: the pins changed, and frozen installs fail until the lock follows\n`,
    );
  return EXIT.clean;
}
