import type { InstallPlan } from '#core/model/install';

/** Addresses of package indexes in place of the tools' own; null: what the tools know. */
export interface Indexes {
  readonly python: string | null;
  readonly npm: string | null;
}

/**
 * The plan with every command told of the indexes, as its tool reads it (pip: Configuration; uv: Environment variables;
 * npm: config, which pnpm and corepack have names of their own for). What a command says itself goes before.
 */
export function toldOfIndexes({ environments }: InstallPlan, indexes: Indexes): InstallPlan {
  const told = { python: pythonAddresses(indexes), node: toolAddresses(indexes) };
  return {
    environments: environments.map((plan) => {
      const steps = plan.steps.map(({ title, command }) => ({
        title,
        command: { ...command, env: { ...told[plan.language], ...command.env } },
      }));
      return { ...plan, steps };
    }),
  };
}

function pythonAddresses({ python }: Indexes): Readonly<Record<string, string>> {
  return python === null ? {} : { PIP_INDEX_URL: python, UV_DEFAULT_INDEX: python };
}

/** For npm and pnpm, which may download themselves, and for corepack (its README, "Environment Variables"). */
export function toolAddresses({ npm }: Indexes): Readonly<Record<string, string>> {
  if (npm === null) return {};
  // pnpm 11 and newer read the second name alone
  return { npm_config_registry: npm, pnpm_config_registry: npm, COREPACK_NPM_REGISTRY: npm };
}
