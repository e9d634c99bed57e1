// What an app package is filled in with, read from the environment or a file of it.
import { httpsLink, type Parser } from '../../src/config/parsers.ts';
import { SETTINGS } from '../../src/config/settings.ts';

interface Wanted {
  /** One sentence for the person who sets it. */
  readonly description: string;
  readonly parse: Parser<string>;
}

/** Teams shows the name as the one the app is from, and has room for no more. */
const LONGEST_NAME = 32;

/** By their names in the environment and in the manifest; the bot itself needs only its settings. */
const WANTED = {
  TEAMS_APP_ID: {
    description: 'The id of the app in Teams: a new one once, and then the same for ever.',
    parse: SETTINGS.FORENKL_APP_ID.parse,
  },
  FORENKL_APP_ID: SETTINGS.FORENKL_APP_ID,
  FORENKL_PUBLIC_URL: SETTINGS.FORENKL_PUBLIC_URL,
  FORENKL_MUNICIPALITY: { ...SETTINGS.FORENKL_MUNICIPALITY, parse: shortName },
  WEBSITE_URL: {
    description: 'Where the municipality tells its leaders about the app.',
    parse: httpsLink,
  },
  PRIVACY_URL: { description: 'What is stored about whoever uses it.', parse: httpsLink },
  TERMS_URL: { description: 'On what terms it is used.', parse: httpsLink },
} as const satisfies Record<string, Wanted>;

/** The values by their names in the manifest. */
export type Values = Readonly<Record<string, string>>;

export type ReadValues =
  | { readonly ok: true; readonly values: Values }
  /** Each a line that names the variable and what to write. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads every value; all that is missing or wrong is told at once. */
export function readValues(env: Readonly<Record<string, string | undefined>>): ReadValues {
  const problems: string[] = [];
  const values: Record<string, string> = {};
  for (const [name, { description, parse }] of Object.entries<Wanted>(WANTED)) {
    const text = env[name]?.trim() ?? '';
    const read = parse(text);
    if (text === '') problems.push(`${name} is missing. ${description}`);
    else if (!read.ok) problems.push(`${name} ${read.must}. ${description}`);
    else values[name] = read.value;
  }
  const { FORENKL_PUBLIC_URL: address } = values;
  if (problems.length > 0 || address === undefined) return { ok: false, problems };
  return { ok: true, values: { ...values, BOT_DOMAIN: new URL(address).hostname } };
}

function shortName(text: string): ReturnType<Parser<string>> {
  return text.length <= LONGEST_NAME
    ? { ok: true, value: text }
    : { ok: false, must: `must be at most ${LONGEST_NAME} characters` };
}
