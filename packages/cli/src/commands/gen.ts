import { folderInCheckout, nodePorts } from '#core/adapters/index';
import {
  changedFiles,
  parts,
  type RepoPath,
  refuseDoubt,
  renderDiff,
  runChecks,
  type Survey,
  shownLine,
  survey,
  UserError,
  writeGeneration,
} from '#core/index';
import { FLAGS, type Place, parse, placeOf, reporting } from '../args.ts';
import { emit } from '../emit.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

const MODES = ['check', 'diff', 'accept'] as const;

/** What the modes but writing take of the reporting flags. */
const REPORTING = { format: ['check'], output: ['check', 'diff'], 'fail-on': ['check'] } as const;

type Values = ReturnType<typeof parse<typeof FLAGS.gen>>['values'];
type Ports = ReturnType<typeof nodePorts>;

/** `plumb gen`: writes; with --check, --diff or --accept it does that one thing instead. */
export async function runGen(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, FLAGS.gen);
  if (positionals.length > 0)
    throw new UserError(
      `gen takes no arguments, found ${JSON.stringify(positionals[0])}`,
      'name the repository with --root',
    );
  const mode = modeOf(values);
  const place = placeOf(values, terminal);
  if (mode === 'check') return await check(values, place, terminal);
  const ports = nodePorts(place.root);
  const read = await survey(ports.files, place.config, new Set(['generation']));
  if (mode === 'diff') return await diff(read, folderInCheckout(place.root), values.output, terminal);
  return mode === 'accept' ? await accept(read, ports, terminal) : write(read, ports, terminal);
}

function modeOf(values: Values): (typeof MODES)[number] | 'write' {
  const [mode, second] = MODES.filter((each) => values[each] === true);
  if (second !== undefined)
    throw new UserError(`--${mode} and --${second} exclude each other`, 'give one of them');
  for (const [flag, modes] of Object.entries(REPORTING)) {
    if (values[flag as keyof typeof REPORTING] === undefined || modes.some((each) => each === mode)) continue;
    const meant = modes.map((each) => `--${each}`).join(' or ');
    throw new UserError(`--${flag} needs ${meant}`, `add ${meant}, or leave --${flag} out`);
  }
  return mode ?? 'write';
}

async function check(values: Values, { root, config }: Place, terminal: Terminal): Promise<ExitCode> {
  const { format, failOn } = reporting(values);
  const { files, clock } = nodePorts(root);
  const { report } = await runChecks(files, {
    checks: ['gen-and-diff'],
    config,
    failOn,
    today: clock.today(),
  });
  return await emit(report, { format, output: values.output, root }, terminal);
}

async function diff(
  { facts }: Survey,
  folder: RepoPath,
  output: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  refuseDoubt(facts.generation);
  const { renderUnifiedDiff } = await parts.diff();
  const patch = renderUnifiedDiff(changedFiles(facts.generation), folder);
  if (output !== undefined) writeOutput(output, patch, terminal);
  else terminal.out(terminal.shown ? renderDiff(patch, { color: terminal.color }) : patch);
  return patch === '' ? EXIT.clean : EXIT.findings;
}

async function accept(read: Survey, { writer }: Ports, terminal: Terminal): Promise<ExitCode> {
  const { acceptDrift } = await parts.accept();
  const { accepted, left } = acceptDrift(read.facts.generation, read.workspace, writer);
  const say = (line: string) => terminal.out(`${shownLine(line)}\n`);
  for (const { file, key, manifest } of accepted) say(`${manifest} takes ${key} of ${file}`);
  for (const { file, key, why } of left) terminal.err(`${shownLine(`left: ${key} of ${file} (${why})`)}\n`);
  if (accepted.length === 0 && left.length === 0) say(`nothing to accept: ${asImplied(read)}`);
  if (accepted.length > 0) say('now run `plumb gen`: what else these manifests imply may follow');
  return left.length === 0 ? EXIT.clean : EXIT.findings;
}

function write(read: Survey, { writer, history }: Ports, terminal: Terminal): ExitCode {
  const { files, next } = writeGeneration(read.facts.generation, read.workspace, writer, history);
  const say = (line: string) => terminal.out(`${shownLine(line)}\n`);
  for (const { path, before } of files) say(`${before === null ? 'created' : 'updated'} ${path}`);
  if (files.length === 0) say(`nothing to write: ${asImplied(read)}`);
  for (const command of next)
    say(`now run \`${command}\`: the pins changed, and frozen installs fail until the lock follows`);
  return EXIT.clean;
}

/** What there is where nothing differs. */
function asImplied({ facts: { generation } }: Survey): string {
  const { files, unseen } = generation;
  const away = unseen.length === 0 ? '' : `, ${unseen.length} more not checked out here`;
  if (files.length + unseen.length === 0)
    return 'no package.edn, service.edn or pins in plumb.edn, so nothing is generated here';
  return `${files.length} generated file${files.length === 1 ? ' is' : 's are'} as the manifests imply${away}`;
}
