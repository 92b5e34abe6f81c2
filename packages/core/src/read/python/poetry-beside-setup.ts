import { valueAt } from '#core/model/key-path';
import type { TomlTable } from '#core/read/toml';
import type { PythonDeclaration } from './python-declaration.ts';

/**
 * Whether a setup.py beside a pyproject.toml with `[tool.poetry]` is what a project is built from: without `[build-system]`
 * front ends run setup.py, by the legacy backend of setuptools (PEP 517, "Source trees"), which does not know that table.
 * Takes the whole pyproject.toml.
 */
export function isBuiltBySetupPy(data: TomlTable): boolean {
  return (
    valueAt(data, ['tool', 'poetry']) !== undefined &&
    valueAt(data, ['build-system']) === undefined &&
    valueAt(data, ['project']) === undefined
  );
}

/** What Poetry's table then says: what developers who run `poetry install` have, in the group that Poetry calls main. */
export function besideSetupPy(declaration: PythonDeclaration): PythonDeclaration {
  const { dependencies, groups } = declaration;
  return {
    ...declaration,
    dependencies: null,
    extras: new Map(),
    groups: new Map([...groups, ['main', [...(dependencies ?? []), ...(groups.get('main') ?? [])]]]),
  };
}
