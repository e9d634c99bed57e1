// Puts values where a manifest has `${{NAME}}`, as the Toolkit does.
import type { Json, JsonObject } from './app-package.ts';
import type { Values } from './values.ts';

const PLACEHOLDER = /\$\{\{([A-Z0-9_]+)\}\}/g;

/** Texts are filled in one by one, so a value cannot break out of the one it stands in. */
export function fillIn(json: JsonObject, values: Values): JsonObject {
  return Object.fromEntries(
    Object.entries(json).map(([name, part]) => [name, filled(part, values)]),
  );
}

function filled(json: Json, values: Values): Json {
  if (typeof json === 'string')
    return json.replace(PLACEHOLDER, (_, name: string) => known(name, values));
  if (json === null || typeof json !== 'object') return json;
  return isList(json) ? json.map((part) => filled(part, values)) : fillIn(json, values);
}

/** Array.isArray does not tell a readonly list from an object. */
function isList(json: readonly Json[] | JsonObject): json is readonly Json[] {
  return Array.isArray(json);
}

function known(name: string, values: Values): string {
  const value = values[name];
  if (value === undefined) throw new Error(`The manifest asks for ${name}, which nobody fills in`);
  return value;
}
