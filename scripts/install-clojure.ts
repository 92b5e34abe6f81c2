import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const JARS = path.join(ROOT, '.tools', 'clojure');
const POM = path.join(ROOT, 'test', 'oracle', 'clojure', 'pom.xml');

/**
 * The class path of the Clojure that test/oracle/clojure/pom.xml names, fetched by maven into .tools/ where it is not
 * there yet. Throws where maven is missing or fails.
 */
export function clojureClassPath(): string {
  if (!existsSync(JARS) || !readdirSync(JARS).some((name) => name.startsWith('clojure-'))) {
    const argv = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${JARS}`];
    const run = spawnSync('mvn', argv, { encoding: 'utf8', timeout: 300_000 });
    if (run.error !== undefined)
      throw new Error('maven did not start: install mvn and a JDK', { cause: run.error });
    if (run.status !== 0) throw new Error(`maven failed:\n${run.stdout}${run.stderr}`);
  }
  return path.join(JARS, '*');
}

if (import.meta.main) console.log(clojureClassPath());
