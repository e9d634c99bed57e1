/** Many people who hand in at the same time, each by the buttons of the cards they are shown. */
import { randomUUID } from 'node:crypto';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { type FakeConnector, startConnector } from '../client/connector.ts';
import { aPerson, type Seen } from '../client/person.ts';
import { TOWN_TENANT } from '../dev/town-people.ts';
import { fillCard } from '../feed/fill-card.ts';
import { chanceFrom } from '../feed/random.ts';

export interface Crowd {
  /** So many new people, spread evenly over the bots. */
  people(count: number, bots: readonly { readonly url: string }[]): readonly Walk[];
  close(): Promise<void>;
}

/** One person on the way to a receipt; every step resolves with how many ms the turn took. */
export interface Walk {
  /** Types a text and gets the first page. */
  begin(): Promise<number>;
  /** Answers what the page demands and presses the button that leads on. */
  next(): Promise<number>;
  /** Sends from the last page; throws when no receipt comes. */
  send(): Promise<number>;
}

const TEXT = 'Vi udfylder det samme skema to gange, når en ny medarbejder begynder hos os.';
const { buttons: WORDS } = catalogueOf('da');
/** So many do something at once, where nothing else is said. */
const AT_ONCE = 8;

export async function gatherCrowd(): Promise<Crowd> {
  const connector = await startConnector();
  return {
    people: (count, bots) =>
      Array.from({ length: count }, (_, at) =>
        walkOf(connector, bots[at % bots.length]?.url ?? ''),
      ),
    close: connector.close,
  };
}

function walkOf(connector: FakeConnector, url: string): Walk {
  const entra = randomUUID();
  const who = { tenant: TOWN_TENANT, entra, name: 'Leder', mail: `${entra}@bench.example` };
  const person = aPerson({ url, connector }, who);
  const chance = chanceFrom(1);
  let seen: Seen | undefined;

  const has = (title: string) => seen?.card?.buttons.some((one) => one.title === title) === true;

  async function go(title: string): Promise<number> {
    const card = seen?.card;
    const button = card?.buttons.find((one) => one.title === title);
    if (seen === undefined || card === undefined || button === undefined) {
      throw new Error(`There is no “${title}” on “${card?.heading ?? 'no card'}”`);
    }
    const inputs = fillCard(card, { text: TEXT, extent: 'required', chance });
    seen = await person.press(seen, button, { inputs });
    return seen.ms;
  }

  return {
    async begin() {
      seen = await person.say(TEXT);
      return seen.ms;
    },
    async next() {
      const ms = await go(WORDS.next);
      // All write the same: each goes on with theirs.
      if (has(WORDS.somethingElse)) await go(WORDS.somethingElse);
      return ms;
    },
    async send() {
      const ms = await go(WORDS.send);
      if (seen?.card?.inputs.length !== 0) {
        throw new Error(`No receipt came: ${seen?.card?.faults.join(' ') ?? seen?.line}`);
      }
      return ms;
    },
  };
}

/** Lets all take a step, at most so many at once; resolves with the ms of each. */
export async function all(
  walks: readonly Walk[],
  step: (walk: Walk) => Promise<number>,
  atOnce = AT_ONCE,
): Promise<readonly number[]> {
  const waiting = [...walks];
  const took: number[] = [];
  const work = async (): Promise<void> => {
    for (let walk = waiting.shift(); walk !== undefined; walk = waiting.shift()) {
      took.push(await step(walk));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, walks.length) }, work));
  return took;
}
