import type { AllowList } from '#core/model/allow-list';
import type { KeyPath } from '#core/model/key-path';
import type { GroupItem, NodeRequirement } from '#core/model/manifest';
import { nodeNameProblem, nodeRequirementRisk, readNodeRequirement } from '#core/model/node-requirement';
import { isNodeVersion } from '#core/model/node-version';
import { readPythonVersion } from '#core/model/python-version';
import { normaliseName, type Requirement } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';
import { requirementRisk } from '#core/model/requirement-risk';
import type { ManifestDocument } from './manifest-document.ts';

const ALLOW_HINT = 'name a version from a registry, or let it through with :allow in plumb.edn';
/** PyPA's rule for distribution names, with which PEP 508 agrees. */
export const PYTHON_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/** Judges names and versions of packages; complaints go into the document. */
export function nameJudge(document: ManifestDocument) {
  return {
    python: (name: string, path: KeyPath): void => {
      if (PYTHON_NAME.test(name)) return;
      const hint = name.startsWith('@')
        ? 'an npm scope is no PyPI name: give the Python runtime a :name of its own'
        : 'letters, digits, and - _ . between them';
      document.complain(path, `${JSON.stringify(name)} is no name of a Python distribution`, hint);
    },
    node: (name: string, path: KeyPath): void => {
      const problem = nodeNameProblem(name);
      if (problem !== null)
        document.complain(
          path,
          `the name ${JSON.stringify(name)} ${problem}`,
          'see "name" in npm\'s package.json page',
        );
    },
    version: (version: string, path: KeyPath, lang: 'python' | 'node'): void => {
      const valid = lang === 'python' ? readPythonVersion(version) !== null : isNodeVersion(version);
      if (valid) return;
      const rule = lang === 'python' ? 'PEP 440' : 'semver';
      document.complain(
        path,
        `${JSON.stringify(version)} is no version after ${rule}`,
        'write it like "1.2.3"',
      );
    },
  };
}

/** Reads requirements of both languages; what is refused leaves a complaint and is left out. */
export function requirementJudge(document: ManifestDocument, allow: AllowList) {
  const python = (text: string, path: KeyPath): Requirement | null => {
    const risk = requirementRisk(text);
    if (risk !== null && !allow(text)) {
      document.complain(path, `the requirement ${JSON.stringify(text)} ${risk}`, ALLOW_HINT);
      return null;
    }
    const reading = readRequirement(text);
    if (reading.ok) return reading.value;
    document.complain(
      path,
      `${JSON.stringify(text)} is no requirement (character ${reading.column}): ${reading.message}`,
      reading.hint,
    );
    return null;
  };
  const node = (text: string, path: KeyPath): NodeRequirement | null => {
    const requirement = readNodeRequirement(text);
    if (requirement === null) {
      document.complain(
        path,
        `${JSON.stringify(text)} is no requirement of Node's`,
        'write it as "name" or "name@range"',
      );
      return null;
    }
    const risk = requirement.range === null ? null : nodeRequirementRisk(requirement.range);
    if (risk === null || allow(text)) return requirement;
    document.complain(path, `the requirement ${JSON.stringify(text)} is ${risk}`, ALLOW_HINT);
    return null;
  };
  const pythonList = (texts: readonly string[], path: KeyPath): readonly Requirement[] =>
    texts.map((text, index) => python(text, [...path, index])).filter((item) => item !== null);

  /** Two spellings of one extra or group would be one key to every installer. */
  const distinct = (keys: readonly string[], path: KeyPath): void => {
    const seen = new Map<string, string>();
    for (const key of keys) {
      const first = seen.get(normaliseName(key));
      if (first !== undefined)
        document.complain(
          [...path, key],
          `"${key}" and "${first}" are one name to installers`,
          'keep one of them',
        );
      if (!PYTHON_NAME.test(key))
        document.complain(
          [...path, key],
          `"${key}" is no name of an extra or group`,
          'letters, digits, and - _ . between them',
        );
      seen.set(normaliseName(key), key);
    }
  };

  return {
    pythonList,
    pythonTable: (
      table: Readonly<Record<string, readonly string[]>>,
      path: KeyPath,
    ): ReadonlyMap<string, readonly Requirement[]> => {
      distinct(Object.keys(table), path);
      return new Map(Object.entries(table).map(([key, texts]) => [key, pythonList(texts, [...path, key])]));
    },
    groups: (
      table: Readonly<Record<string, readonly (string | { readonly 'include-group': string })[]>>,
      path: KeyPath,
    ): ReadonlyMap<string, readonly GroupItem[]> => {
      distinct(Object.keys(table), path);
      const known = new Set(Object.keys(table).map(normaliseName));
      const item = (entry: string | { readonly 'include-group': string }, at: KeyPath): GroupItem | null => {
        if (typeof entry === 'string') return python(entry, at);
        const includeGroup = entry['include-group'];
        if (!known.has(normaliseName(includeGroup))) {
          document.complain(
            at,
            `:include-group names "${includeGroup}", which :groups does not define`,
            'define the group, or mend the name',
          );
        }
        return { includeGroup };
      };
      return new Map(
        Object.entries(table).map(([key, entries]) => [
          key,
          entries.map((entry, index) => item(entry, [...path, key, index])).filter((read) => read !== null),
        ]),
      );
    },
    pythonRange: (range: string, path: KeyPath): string => {
      // The space keeps letters from joining the name before them.
      const reading = readRequirement(`x ${range}`);
      const isRange =
        reading.ok &&
        reading.value.specifier !== '' &&
        reading.value.extras.length === 0 &&
        reading.value.marker === null;
      if (range.trim() !== '' && !isRange) {
        document.complain(
          path,
          `${JSON.stringify(range)} is no version range of Python`,
          'write it like ">=3.10"',
        );
      }
      return range;
    },
    /**
     * Node requirements, null where one is refused; `place` says where each stands. A second range for a name would
     * replace the first without a word, so it is refused too.
     */
    nodeList: (
      texts: readonly string[],
      place: (index: number) => KeyPath,
    ): readonly (NodeRequirement | null)[] => {
      const seen = new Map<string, string>();
      return texts.map((text, index) => {
        const requirement = node(text, place(index));
        const first = requirement === null ? undefined : seen.get(requirement.name);
        if (requirement === null || first === undefined) {
          if (requirement !== null) seen.set(requirement.name, text);
          return requirement;
        }
        document.complain(
          place(index),
          `${JSON.stringify(text)} stands beside ${JSON.stringify(first)}: package.json has one range a package`,
          'keep one of them',
        );
        return null;
      });
    },
    nodeRange: (range: string, path: KeyPath): string => {
      const risk = nodeRequirementRisk(range);
      if (risk !== null)
        document.complain(path, `the range ${JSON.stringify(range)} is ${risk}`, 'write it like ">=22"');
      return range;
    },
  };
}
