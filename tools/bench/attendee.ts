/** Somebody who answers a round by the buttons of its cards, in its room or in their own chat. */
import { setTimeout as sleep } from 'node:timers/promises';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { type Chat, executeFrom, freshActivityId } from '../client/activities.ts';
import { deliverTo } from '../client/deliver.ts';
import { type ReadCard, readCard } from '../client/read-card.ts';
import { fillCard } from '../feed/fill-card.ts';
import { type Chance, chanceFrom } from '../feed/random.ts';

export interface Attending {
  readonly url: string;
  readonly chat: Chat;
  /** The room they press in; their own chat when there is none. */
  readonly room?: string;
  readonly round: string;
  /** Makes each person's choices the same in every run. */
  readonly seed: number;
  /** Longest they think about a page. */
  readonly thinkMs: number;
}

export interface Attended {
  /** Of every press. */
  readonly took: readonly number[];
  /** What was typed or chosen, by question. */
  readonly answers: ReadonlyMap<string, string>;
  /** A receipt came. */
  readonly receipt: boolean;
}

const { answering: WORDS } = catalogueOf('da').rounds;
const MOST_PAGES = 9;
/** Of a hundred presses so many are delivered twice, as Teams does when an answer is late. */
const TWICE = 0.1;

/** Answers everything there is, page by page. */
export async function attend(who: Attending): Promise<Attended> {
  const chance = chanceFrom(who.seed);
  const took: number[] = [];
  const answers = new Map<string, string>();
  let press: Press = { verb: 'round.answer', data: { verb: 'round.answer', round: who.round } };
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { card, ms } = await pressed(who, press, chance);
    took.push(ms);
    const next = card?.buttons.find(({ title }) => title === WORDS.next || title === WORDS.send);
    if (card === undefined || next === undefined) {
      const receipt = card?.buttons.some(({ title }) => title === WORDS.changeButton) === true;
      return { took, answers, receipt };
    }
    const text = `Skrevet af ${who.chat.entra} på side ${pages + 1}.`;
    const filled = Object.entries(fillCard(card, { text, extent: 'all', chance }));
    for (const [input, value] of filled) answers.set(input.replace(/^a\./, ''), value);
    press = { verb: next.verb, data: { ...next.data, ...Object.fromEntries(filled) } };
    await sleep(chance.next() * who.thinkMs);
  }
  return { took, answers, receipt: false };
}

export interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Presses it, now and then delivered twice; with the card that came of it. */
export async function pressed(
  { url, chat, room }: Pick<Attending, 'url' | 'chat' | 'room'>,
  press: Press,
  chance: Chance,
): Promise<{ readonly card: ReadCard | undefined; readonly ms: number }> {
  const activity = executeFrom(chat, freshActivityId(), { ...press, message: 'entrance' });
  const there =
    room === undefined
      ? activity
      : { ...activity, conversation: { id: room, conversationType: 'groupChat', isGroup: true } };
  const deliveries = [deliverTo(url, there)];
  if (chance.hits(TWICE)) deliveries.push(deliverTo(url, there));
  const [first] = await Promise.all(deliveries);
  if (first === undefined) throw new Error('nothing was delivered');
  const { value } = { value: undefined, ...Object(first.body) };
  return { card: typeof value === 'object' ? readCard(value) : undefined, ms: first.ms };
}
