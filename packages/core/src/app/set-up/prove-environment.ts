import { cudaFindings } from '#core/graph/installed/cuda-findings';
import { type EnvironmentProof, proveEnvironment } from '#core/graph/installed/prove';
import { excerpt } from '#core/model/cut';
import type { Finding } from '#core/model/finding';
import type { MadeEnvironment } from '#core/model/install';
import type { EnvironmentFiles, InstalledEnvironment } from '#core/model/installed-environment';
import type { Requirement } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';
import type { Workspace } from '#core/model/workspace';
import { readInstalled } from '#core/read/python/installed-environment';

/** What an environment holds, and what of it should not be there. */
export interface Proved extends EnvironmentProof {
  readonly installed: InstalledEnvironment;
  /** CUDA packages, each at the declaration that leads to it. */
  readonly findings: readonly Finding[];
  /** Why the proof may not be whole, as sentences. */
  readonly doubts: readonly string[];
}

/** Proves an environment by its files (`loadEnvironmentFiles`): without CUDA unless it is for a GPU, and all of it declared. */
export function proveMade(
  files: EnvironmentFiles,
  made: Pick<MadeEnvironment, 'projects' | 'installer' | 'roots' | 'gpu'>,
  workspace: Workspace,
): Proved {
  const installed = readInstalled(files);
  const doubts = [...installed.problems];
  const roots = made.roots.flatMap((text): Requirement[] => {
    const reading = readRequirement(text);
    if (reading.ok) return [reading.value];
    doubts.push(`what ${excerpt(text)} leads to is not known: ${reading.message}`);
    return [];
  });
  const proof = proveEnvironment(installed.distributions, roots, installed.markers, made);
  return { ...proof, installed, findings: cudaFindings(proof, made, workspace), doubts };
}
