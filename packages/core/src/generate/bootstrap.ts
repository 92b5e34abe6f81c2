import { runsTypeScript } from '#core/graph/node-typescript';
import type { ServiceManifest } from '#core/model/manifest';
import { GENERATED_MARK } from './mark.ts';

const HEADER = `${GENERATED_MARK} from the service manifest in this folder: do not edit.`;

/*
 * What the templates have in common: secrets and handlers are looked at before anything listens, in the supervisor
 * too, so that a start that fails ends with a message and exit code 1, not with workers that are started for ever.
 * An empty secret is a missing one; an empty HOST is none at all, since it would mean every interface.
 */

// uvicorn spawns its workers: Python runs the file as `__mp_main__`, then uvicorn imports "main". Registered under
// that name first, one run serves both, and the factory is called once a process; in the supervisor it is called as
// the proof of the start. `uvicorn main:app` and other ASGI servers find `app` where they look for it.
const PYTHON = `# ${HEADER}
import json
import os
import pkgutil
import sys
from pathlib import Path
sys.modules.setdefault("main", sys.modules[__name__])  # what each worker imports: this run of the file, not another
settings = json.loads(Path(__file__).with_name("settings.json").read_text(encoding="utf-8"))
if missing := [name for name in settings["secrets"] if not os.getenv(name)]:
    sys.exit(f"{settings['name']}: missing from the environment: {', '.join(missing)}")
for item in [settings["runtime"], *settings["endpoints"], *settings["tools"], *settings["tasks"]]:
    reference = item.get("handler") or item["entry"]
    try:
        item["handler"] = pkgutil.resolve_name(reference)
    except Exception as error:
        raise ImportError(f"{settings['name']}: cannot import {reference}: {error}") from error
app = settings["runtime"]["handler"](settings)
if __name__ == "__main__":
    import uvicorn
    uvicorn.run("main:app", host=os.getenv("HOST") or "127.0.0.1", port=int(os.getenv("PORT") or 8000), workers=settings["runtime"]["workers"])
`;

// A worker that dies after it has listened is replaced; one that never listened ends the service. They are signalled
// through their process: Worker.kill takes their sockets away before the application's own close().
const TYPESCRIPT = `// ${HEADER}
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
const settings = JSON.parse(readFileSync(new URL('./settings.json', import.meta.url), 'utf8'));
const fail = (...text: unknown[]) => { console.error(\`\${settings.name}:\`, ...text); process.exit(1); };
const missing = settings.secrets.filter((name: string) => !process.env[name]);
if (missing.length > 0) fail('missing from the environment:', missing.join(', '));
const load = async (reference: string) => {
  const module = await import(reference.replace(/:[^:]*$/, '')).catch((cause) => ({ cause }));
  return module[reference.replace(/^.*:/, '')] ?? fail('cannot import', reference, module.cause ?? '');
};
for (const item of [settings.runtime, ...settings.endpoints, ...settings.tools, ...settings.tasks]) item.handler = await load(item.handler ?? item.entry);
const app = settings.runtime.workers > 1 && cluster.isPrimary ? null : await settings.runtime.handler(settings);
const kill = () => Object.values(cluster.removeAllListeners('exit').workers ?? {}).forEach((worker) => worker?.process.kill());
const stop = app ? async () => { await app.close?.(); process.exit(); } : kill;
process.once('SIGTERM', stop).once('SIGINT', stop);
cluster.on('listening', (worker) => Object.assign(worker, { served: true }));
cluster.on('exit', (worker) => { if ('served' in worker) cluster.fork(); else { process.exitCode = 1; kill(); } });
if (!app) for (let count = 0; count < settings.runtime.workers; count += 1) cluster.fork();
else await app.listen({ host: process.env.HOST || '127.0.0.1', port: Number(process.env.PORT || 3000) });
`;

// The same program without its types; a test strips them and compares.
const JAVASCRIPT = TYPESCRIPT.replaceAll(/: (?:string|unknown\[\])(?=\))/g, '');

/**
 * The entry of a service, wholly generated and the same for all services of a runtime: `main.py`; `server.ts` where
 * every Node of the service's range (its own, else `node.version`, as plumb.edn's `:node` has it) runs TypeScript,
 * else `server.mjs`. It needs Python >= 3.9 with uvicorn, or Node >= 18.
 */
export function generateBootstrap(
  service: ServiceManifest,
  node: { readonly version: string | null },
): { readonly file: string; readonly content: string } {
  const { lang, requires } = service.runtime;
  if (lang === 'python') return { file: 'main.py', content: PYTHON };
  return runsTypeScript(requires?.value ?? node.version)
    ? { file: 'server.ts', content: TYPESCRIPT }
    : { file: 'server.mjs', content: JAVASCRIPT };
}
