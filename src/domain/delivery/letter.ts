// A letter from the administration to many: what is written, what was sent, and the message it is.
import type { TenantId } from '../shared/ids.ts';
import { slugOf } from '../shared/slug.ts';
import { msBetween } from '../shared/time.ts';
import type { Audience, Message } from './message.ts';

/** In characters. */
export const LETTER_TITLE_MAX = 100;
export const LETTER_TEXT_MAX = 2_000;

/** To more than so many, the number must be typed before it is sent. */
export const MANY_RECIPIENTS = 200;

export type LetterAudience = Extract<Audience, { readonly kind: 'everyone' | 'leaders' }>;

export interface LetterWords {
  readonly title: string;
  readonly text: string;
  readonly to: LetterAudience;
}

/** A wording with whose it is, and since when (ISO instant). */
export interface LetterWording extends LetterWords {
  readonly by: string;
  readonly at: string;
}

export interface Letter {
  readonly tenant: TenantId;
  readonly id: string;
  /** Goes up with each change; a card that carries an older one is stale. */
  readonly version: number;
  /** What is written and not sent. */
  readonly draft?: LetterWording;
  /** The latest wording sent, and how many there were. */
  readonly sent?: LetterWording & { readonly revision: number };
}

export interface SentLetter extends Letter {
  readonly sent: NonNullable<Letter['sent']>;
}

/** The last instant that thirteen digits of milliseconds can tell. */
const END_OF_TIME = '2286-11-20T17:46:39.999Z';

/** An id that sorts the letters begun later before the others. */
export function letterId(now: string, fresh: string): string {
  return `${String(msBetween(now, END_OF_TIME)).padStart(13, '0')}-${fresh}`;
}

/** The letter with what was written now. Whom it was sent to first it stays with. */
export function drafted(before: Letter | { tenant: TenantId; id: string }, words: LetterWording) {
  const letter: Letter = { version: 0, ...before };
  const to = letter.sent?.to ?? words.to;
  return { ...letter, version: letter.version + 1, draft: { ...words, to } };
}

/** The draft becomes what is sent, with the message that says it; undefined when there is none. */
export function posted(
  letter: Letter,
  by: { readonly name: string; readonly now: string },
): { readonly letter: SentLetter; readonly says: readonly Message[] } | undefined {
  const { draft, ...rest } = letter;
  if (draft === undefined) return undefined;
  const revision = (letter.sent?.revision ?? 0) + 1;
  const { title, text, to } = draft;
  const sent = { title, text, to, by: by.name, at: by.now, revision };
  return {
    letter: { ...rest, version: letter.version + 1, sent },
    says: [
      {
        audience: to,
        content: { kind: 'letter', title, text, by: by.name },
        thread: { id: letterThread(letter), revision },
      },
    ],
  };
}

/** The id of the letter's message in the ledger. */
export function letterThread({ id }: Pick<Letter, 'id'>): string {
  return `letter~${id}`;
}

/** An audience in a choice: `everyone`, `leaders`, or `leaders.boern-og-unge`. */
export function audienceCode(to: LetterAudience): string {
  if (to.kind === 'everyone' || to.department === undefined) return to.kind;
  return `leaders.${slugOf(to.department)}`;
}

/** The audience of a choice; undefined when there is no such department. */
export function audienceIn(
  code: string,
  departments: readonly string[],
): LetterAudience | undefined {
  const choices: readonly LetterAudience[] = [
    { kind: 'everyone' },
    { kind: 'leaders' },
    ...departments.map((department) => ({ kind: 'leaders', department }) as const),
  ];
  return choices.find((to) => audienceCode(to) === code);
}
