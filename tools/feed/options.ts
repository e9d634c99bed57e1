/** Reads what is written after `npm run feed --`. */
import { parseArgs } from 'node:util';
import { refusal } from '../dev/refusal.ts';

export interface FeedOptions {
  readonly file: string;
  /** How many hand in at the same time. */
  readonly people: number;
  /** Where the bot listens, without a slash at the end. */
  readonly url: string;
}

const USAGE =
  'npm run feed takes a file with one JSON object a line, as in ' +
  'npm run feed -- texts.jsonl --people 12 --url http://127.0.0.1:3978.';
const MOST_PEOPLE = 500;

/** Reads them, or says in one sentence what they must be. */
export function readFeedOptions(args: readonly string[]): FeedOptions {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  const people = Number(values.people);
  if (file === undefined || more.length > 0) throw refusal(USAGE);
  if (!Number.isInteger(people) || people < 1 || people > MOST_PEOPLE) {
    throw refusal(`--people must be a whole number from 1 to ${MOST_PEOPLE}.`);
  }
  if (!URL.canParse(values.url) || !/^https?:/.test(values.url)) {
    throw refusal('--url must be the address of the bot, such as http://127.0.0.1:3978.');
  }
  return { file, people, url: values.url.replace(/\/+$/, '') };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        people: { type: 'string', default: '12' },
        url: { type: 'string', default: 'http://127.0.0.1:3978' },
      },
    });
  } catch {
    throw refusal(USAGE);
  }
}
