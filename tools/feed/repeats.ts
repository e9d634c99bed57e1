/** Repeats a share of what is done on purpose, and checks that nothing comes of it twice. */
import { freshActivityId } from '../client/activities.ts';
import type { Person, Press, Seen } from '../client/person.ts';
import type { CardButton } from '../client/read-card.ts';
import { patiently } from './patience.ts';
import type { Chance } from './random.ts';
import type { Tally } from './tally.ts';

/** Of all messages and presses so many are repeated. */
const SHARE = 0.1;
/** Of those so many at the same time, the rest one after the other. */
const AT_ONCE = 0.5;
/** Of repeated presses so many are second clicks, the rest deliveries of the first one. */
const CLICKS = 0.5;

export interface Repeating {
  readonly person: Person;
  readonly chance: Chance;
  readonly tally: Tally;
}

/** Says a text; sometimes its message is delivered twice. */
export async function sayWithRepeats(at: Repeating, text: string): Promise<readonly Seen[]> {
  const { person, chance, tally } = at;
  const id = freshActivityId();
  const say = () => patiently(tally, () => person.say(text, id));
  if (!chance.hits(SHARE)) return [await say()];
  tally.redelivered += 1;
  return twice(say, say, chance.hits(AT_ONCE));
}

/** Presses a button; sometimes it is clicked twice, or its click is delivered twice. */
export async function pressWithRepeats(
  at: Repeating,
  on: Seen,
  what: { readonly button: CardButton; readonly how: Press },
): Promise<readonly Seen[]> {
  const { person, chance, tally } = at;
  const press = (id: string) =>
    patiently(tally, () => person.press(on, what.button, { ...what.how, id }));
  const id = freshActivityId();
  if (!chance.hits(SHARE)) return [await press(id)];
  const clicked = chance.hits(CLICKS);
  if (clicked) tally.clickedTwice += 1;
  else tally.redelivered += 1;
  const again = clicked ? freshActivityId() : id;
  return twice(
    () => press(id),
    () => press(again),
    chance.hits(AT_ONCE),
  );
}

async function twice(
  first: () => Promise<Seen>,
  second: () => Promise<Seen>,
  atOnce: boolean,
): Promise<readonly Seen[]> {
  if (atOnce) return Promise.all([first(), second()]);
  return [await first(), await second()];
}
