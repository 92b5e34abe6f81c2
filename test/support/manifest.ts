import { EDIT_TOOLS } from '#core/app/edit-tools';
import { allowList } from '#core/model/allow-list';
import type { Problem } from '#core/model/finding';
import { repoPath } from '#core/model/repo-path';
import { readManifestDocument } from '#core/read/manifest/manifest-document';
import { readPackageManifest } from '#core/read/manifest/package-manifest';
import { readServiceManifest } from '#core/read/manifest/service-manifest';

export const LOCATORS = { json: EDIT_TOOLS.json.locate, toml: EDIT_TOOLS.toml.locate };

/** A package.edn, read: the manifest or null, and its complaints as `line:column message (hint)`. */
export function packageEdn(text: string, allow: readonly string[] = []) {
  const document = readManifestDocument(repoPath('packages/p/package.edn'), text, LOCATORS);
  const manifest = readPackageManifest(document, allowList(allow));
  return { manifest, complaints: document.problems.map(complaint) };
}

/** A service manifest of any format, read likewise. */
export function serviceFile(text: string, name = 'service.edn') {
  const document = readManifestDocument(repoPath(`services/s/${name}`), text, LOCATORS);
  const manifest = readServiceManifest(document);
  return { manifest, complaints: document.problems.map(complaint) };
}

export function complaint({ at, message, hint }: Problem): string {
  const place = at.kind === 'span' ? `${at.span.start.line}:${at.span.start.column} ` : '';
  return `${place}${message} (${hint})`;
}

/** A text with one `§`: without it, and the line:column of what stands behind it. */
export function marked(text: string): { readonly text: string; readonly place: string } {
  const before = text.slice(0, text.indexOf('§'));
  const lines = before.split('\n');
  return { text: text.replace('§', ''), place: `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}` };
}
