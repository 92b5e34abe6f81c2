import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

/** What a handler is given and returns: it sees a request and the settings of its service. */
export type Handler = (request: FastifyRequest, settings: Settings) => unknown;

const endpoint = z.object({
  method: z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']),
  path: z.string().startsWith('/'),
  handler: z.custom<Handler>((value) => typeof value === 'function', 'a handler must be a function'),
});

const settings = z.object({ name: z.string(), endpoints: z.array(endpoint) });

export type Settings = z.infer<typeof settings>;

/** Takes the settings of a service, its handlers resolved; throws with every fault at once. */
export function readSettings(input: unknown): Settings {
  return settings.parse(input);
}
