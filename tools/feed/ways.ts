/** The ways to hand in that people take, and how often each of them. */
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import type { CardButton, ReadCard } from '../client/read-card.ts';
import type { Chance } from './random.ts';

export const WAYS = {
  /** On and on with the first button, answering what must be answered. */
  straight: { share: 0.6 },
  /** Sent from the first card. */
  'send-now': { share: 0.15 },
  /** Everything answered that is asked. */
  thorough: { share: 0.13 },
  /** Back from every card once, and on again. */
  'back-and-forth': { share: 0.06 },
  /** Put aside and taken up again. */
  'later-and-resume': { share: 0.06 },
} as const;
export type Way = keyof typeof WAYS;

const ROWS: readonly (readonly [Way, number])[] = [
  ['send-now', WAYS['send-now'].share],
  ['thorough', WAYS.thorough.share],
  ['back-and-forth', WAYS['back-and-forth'].share],
  ['later-and-resume', WAYS['later-and-resume'].share],
];

/** Picks a way by its share. */
export function wayBy(chance: Chance): Way {
  let left = chance.next();
  for (const [way, share] of ROWS) {
    if (left < share) return way;
    left -= share;
  }
  return 'straight';
}

/** The words on the screen; the feed knows no verb. */
const WORDS = catalogueOf('da').buttons;

/** What has been done with a text so far, so that a detour is taken once. */
export interface Progress {
  readonly way: Way;
  readonly text: string;
  /** Titles of the detours already taken. */
  readonly taken: ReadonlySet<string>;
}

/** The button to press on a card; undefined when it has none. Each text is one of its own, whatever it is like. */
export function buttonOn(card: ReadCard, progress: Progress): CardButton | undefined {
  const own = card.buttons.find(({ title }) => title === WORDS.somethingElse);
  return own ?? detourOn(card, progress) ?? resumeOn(card, progress) ?? card.buttons[0];
}

const DETOURS: Readonly<Record<Way, readonly string[]>> = {
  straight: [],
  'send-now': [WORDS.sendNow],
  thorough: [WORDS.extra],
  'back-and-forth': [WORDS.back],
  'later-and-resume': [WORDS.later],
};

function detourOn(
  { buttons, heading }: ReadCard,
  { way, taken }: Progress,
): CardButton | undefined {
  return buttons.find(
    ({ title }) => DETOURS[way].includes(title) && !taken.has(detourKey(title, heading)),
  );
}

/** Names a detour: back is taken from each card once, everything else once in all. */
export function detourKey(title: string, heading: string): string {
  return title === WORDS.back ? `${title} ${heading}` : title;
}

/** After putting it aside: the row that opens it again. */
function resumeOn({ buttons, inputs }: ReadCard, progress: Progress): CardButton | undefined {
  if (inputs.length > 0 || !progress.taken.has(WORDS.later)) return undefined;
  const rows = buttons.filter(({ title }) => title.startsWith(WORDS.resume('')));
  return rows.find(({ title }) => opensWith(title.slice(WORDS.resume('').length), progress.text));
}

const COMPARED = 20;

/** Whether a title, in which signs may be left out, is the beginning of the text. */
function opensWith(title: string, text: string): boolean {
  const letters = (from: string): string => from.replace(/[^\p{L}\p{N}]+/gu, '');
  const beginning = letters(title).slice(0, COMPARED);
  return beginning !== '' && letters(text).startsWith(beginning);
}
