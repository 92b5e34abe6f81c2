import type { Observation } from '#core/model/observation';
import type { SmokePlan, SmokeStep } from '#core/model/smoke';
import { IMPORTED } from '#core/plan/smoke-imports';
import { failed, passed, secondsText } from './smoke-step.ts';

/** Failed imports that the sentence names; the log has all of them. */
const SHOWN = 5;

/** What to do, by what the first failed import says. */
function hintFor(text: string): string {
  if (/ModuleNotFoundError|ERR_MODULE_NOT_FOUND|Cannot find (?:module|package)/.test(text))
    return 'a module that is not there is brought by no package of :deps, or by an extra of one that is not named there: `plumb check extras-coverage` names the smallest fix';
  if (/: AttributeError: module |: TypeError: .*(?:exports no|is no function|is not callable)/.test(text))
    return 'the manifest names what its module does not have: mend the name in the manifest, or the module';
  return 'the log says where it breaks; a value that it needs of the environment comes from the input env, for a name in :env or :secrets';
}

/** What the run of the imports came to. */
export function importStep(plan: SmokePlan, observed: Observation, ms: number): SmokeStep {
  if (observed.kind === 'not-started')
    return failed('import', observed.why, 'the environment must be whole: run setup-workspace again', ms);
  const lines = observed.stderr.split('\n').map((line) => line.trimEnd());
  if (observed.kind === 'timed-out') {
    const last = plan.references.findLast(({ reference }) => lines.includes(`importing ${reference}`));
    const which = last === undefined ? '' : `; it was at ${last.reference}`;
    const hint = 'an import must not wait for anything; where it only needs longer, raise timeout-seconds';
    return {
      ...failed('import', `the imports did not end within ${secondsText(ms)}${which}`, hint, ms),
      at: last?.at ?? null,
    };
  }
  if (observed.code === 0 && lines.includes(IMPORTED)) {
    const names = plan.references.map(({ reference }) => reference).join(', ');
    return passed('import', names, ms);
  }
  const broken = plan.references.flatMap(({ reference, at }) => {
    const start = `cannot import ${reference}: `;
    const line = lines.findLast((one) => one.startsWith(start));
    return line === undefined ? [] : [{ at, text: line }];
  });
  const [first] = broken;
  if (first === undefined) {
    const what = `the imports ended with exit code ${observed.code} before all were tried`;
    return failed('import', what, 'a module ended the whole process; the log says more', ms);
  }
  const more = broken.length > SHOWN ? ` and ${broken.length - SHOWN} more` : '';
  const texts = broken.slice(0, SHOWN).map(({ text }) => text);
  return { ...failed('import', `${texts.join('; ')}${more}`, hintFor(first.text), ms), at: first.at };
}
