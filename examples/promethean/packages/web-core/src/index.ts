import { type FastifyInstance, fastify } from 'fastify';
import { readSettings } from './settings.ts';

export type { Handler, Settings } from './settings.ts';

/** Takes the settings of a service and returns a server for its endpoints, ready to listen. */
export function createApp(input: unknown): FastifyInstance {
  const settings = readSettings(input);
  const app = fastify();
  for (const { method, path, handler } of settings.endpoints) {
    app.route({ method, url: path, handler: async (request) => handler(request, settings) });
  }
  return app;
}
