// Makes the zip that is uploaded to Teams.
import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { ENGLISH, ICONS, type JsonObject, MANIFEST, pathOf, readPart } from './app-package.ts';
import { faultsOf } from './check-part.ts';
import { fillIn } from './fill-in.ts';
import type { Values } from './values.ts';

/** The zip, or what Teams would refuse. */
export type Built =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly version: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The same instant in every zip: the same parts make the same bytes. Zip knows no time before 1980. */
const MADE = new Date(1980, 0, 1);

/** Manifest, language file and icons stand at the root of the zip, as Teams wants them. */
export function buildPackage(values: Values, version?: string): Built {
  const own = fillIn(readPart(MANIFEST), values);
  const manifest = version === undefined ? own : { ...own, version };
  const english = readPart(ENGLISH);
  const problems = [
    ...faultsOf(manifest, 'manifest').map((fault) => `${MANIFEST}: ${fault}`),
    ...faultsOf(english, 'language').map((fault) => `${ENGLISH}: ${fault}`),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const parts: Zippable = {
    [MANIFEST]: jsonBytes(manifest),
    [ENGLISH]: jsonBytes(english),
    ...Object.fromEntries(ICONS.map((icon) => [icon, readFileSync(pathOf(icon))])),
  };
  return { ok: true, bytes: zipSync(parts, { mtime: MADE }), version: String(manifest['version']) };
}

function jsonBytes(json: JsonObject): Uint8Array {
  return strToU8(`${JSON.stringify(json, undefined, 2)}\n`);
}
