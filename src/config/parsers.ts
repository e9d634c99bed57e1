// Reads one setting from its text. What cannot be read is told in words that say what to write instead.
import { type Secret, secret } from './secret.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  /** Goes on after the variable's name: `must be …`. */
  | { readonly ok: false; readonly must: string };

export type Parser<T> = (text: string) => Parsed<T>;

const read = <T>(value: T): Parsed<T> => ({ ok: true, value });
const must = (words: string): Parsed<never> => ({ ok: false, must: words });

const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;

/** Any text. */
export function anyText(text: string): Parsed<string> {
  return read(text);
}

/** What App Service hands over in place of a secret its key vault did not give; everybody knows it. */
const NOT_GIVEN = /^@Microsoft\.KeyVault\(/i;

/** A text that must not be shown. */
export function hidden(text: string): Parsed<Secret> {
  return NOT_GIVEN.test(text)
    ? must(
        'must be the secret itself, and the key vault did not give it: see that it is there and may be read, and restart',
      )
    : read(secret(text));
}

const CONNECTION =
  'must be a whole connection string, such as AccountName=…;AccountKey=…;EndpointSuffix=core.windows.net';

/** Where an account is and how it is opened, as the portal shows it; not shown. */
export function connection(text: string): Parsed<Secret> {
  const given = hidden(text);
  if (!given.ok) return given;
  const parts = text.split(';').filter((part) => part.trim() !== '');
  const names = new Set(parts.map((part) => /^\s*(\w+)=./.exec(part)?.[1]?.toLowerCase()));
  const opens = names.has('accountkey') && names.has('accountname');
  const isWhole = opens || names.has('sharedaccesssignature') || names.has('usedevelopmentstorage');
  return isWhole && !names.has(undefined) ? given : must(CONNECTION);
}

/** The id of a team, also where it stands in a link to it. */
export function teamId(text: string): Parsed<string> {
  const [found] = /19(?::|%3a)[\w.-]+(?:@|%40)thread\.(?:tacv2|skype)/i.exec(text) ?? [];
  return found === undefined
    ? must("must be the team's link, or its id in it, such as 19:abc@thread.tacv2; no group id")
    : read(found.replace(/%3a/i, ':').replace(/%40/, '@'));
}

/** A whole number between the two, both included. */
export function wholeNumber(least: number, most: number): Parser<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most
      ? read(value)
      : must(`must be a whole number from ${least} to ${most}`);
  };
}

/** So many calls in so many seconds, as `7/1`; an hour at most. */
export function rate(text: string): Parsed<{ readonly calls: number; readonly seconds: number }> {
  const [, calls, seconds] = /^(\d{1,5})\/(\d{1,4})$/.exec(text) ?? [];
  const value = { calls: Number(calls), seconds: Number(seconds) };
  return value.calls >= 1 && value.seconds >= 1 && value.seconds <= 3_600
    ? read(value)
    : must('must be calls/seconds such as 7/1, with seconds from 1 to 3600');
}

/** `1` for yes, `0` for no. */
export function yesOrNo(text: string): Parsed<boolean> {
  return text === '1' || text === '0' ? read(text === '1') : must('must be 1 (yes) or 0 (no)');
}

/** One of a few words. */
export function oneOf<const T extends string>(words: readonly T[]): Parser<T> {
  return (text) => {
    const found = words.find((word) => word === text);
    return found === undefined ? must(`must be one of: ${words.join(', ')}`) : read(found);
  };
}

/**
 * A GUID; lower case from here on, since Entra writes ids in either. One digit more is taken, as the
 * tenant of the Playground has it.
 */
export function guid(text: string): Parsed<string> {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12,13}$/i.test(text)
    ? read(text.toLowerCase())
    : must('must be an id such as 11111111-2222-3333-4444-555555555555');
}

/** Several of the same, with commas between. */
export function listOf<T>(parse: Parser<T>): Parser<readonly T[]> {
  return (text) => {
    const values: T[] = [];
    for (const part of text.split(',').map((word) => word.trim())) {
      const one = parse(part);
      if (!one.ok) return must(`${one.must}; several have a comma between them`);
      values.push(one.value);
    }
    return read(values);
  };
}

/** A host name or an address, without scheme, port and path. */
export function host(text: string): Parsed<string> {
  return HOST.test(text) || text === '::1' || text === '::'
    ? read(text.toLowerCase())
    : must('must be a host name or an address, without https:// and port');
}

/** A link that begins with https. */
export function httpsLink(text: string): Parsed<string> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:') return must('must be a link that begins with https://');
  const named = url.username !== '' || url.password !== '';
  return named ? must('must be a link without a user name or password in it') : read(text);
}
