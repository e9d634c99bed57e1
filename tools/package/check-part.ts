// Holds a part of the app package to the schema Teams holds it to.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';

/** The version of the manifest, whose schemas come with the package of Microsoft's. */
const VERSION = 'v1.19';

const SCHEMAS = {
  manifest: 'MicrosoftTeams.schema.json',
  language: 'MicrosoftTeams.Localization.schema.json',
} as const;

/** What is wrong with it, with the place; none when Teams takes it. */
export function faultsOf(part: unknown, kind: keyof typeof SCHEMAS): readonly string[] {
  const [folder] = fileURLToPath(import.meta.resolve('@microsoft/app-manifest')).split('index.js');
  const file = `${folder}json-schemas/teams/${VERSION}/${SCHEMAS[kind]}`;
  // Draft 4 by name; nothing in these schemas differs from what Ajv reads.
  const { $schema, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    validateFormats: false,
    // Some of its patterns are read without the flag only.
    unicodeRegExp: false,
  });
  const check = ajv.compile(schema);
  if (check(part) === true) return [];
  return (check.errors ?? []).map(({ instancePath, message, params }) =>
    [`${instancePath || '/'} ${message}`, params['additionalProperty']].filter(Boolean).join(': '),
  );
}
