import type { JsonValue } from 'type-fest';

export const text = (value: JsonValue) => JSON.stringify(value);
