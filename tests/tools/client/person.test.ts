import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackend } from '../../../src/storage/index.ts';
import { freshActivityId } from '../../../tools/client/activities.ts';
import { type FakeConnector, startConnector } from '../../../tools/client/connector.ts';
import { aPerson, type Person } from '../../../tools/client/person.ts';
import type { ReadCard } from '../../../tools/client/read-card.ts';
import { type ComposedBot, startComposedBot } from '../../support/composed-bot.ts';

const TEXT = 'Vi bestiller <kaffe> & frugt i to systemer, som ikke kender hinanden.';

let bot: ComposedBot;
let connector: FakeConnector;
let people = 0;

beforeAll(async () => {
  connector = await startConnector();
  bot = await startComposedBot(await createBackend({ kind: 'memory' }));
});

afterAll(async () => {
  await bot.stop();
  await connector.close();
});

function somebody(): Person {
  people += 1;
  const who = { entra: `person-${people}`, name: 'Nanna Vest', mail: `p${people}@x.example` };
  return aPerson({ url: bot.url, connector }, { tenant: bot.tenant, ...who });
}

const button = (card: ReadCard | undefined, title: string) => {
  const found = card?.buttons.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no ${title} on ${card?.heading}`);
  return found;
};

const RATED = { 'a.hassle': '4' };

describe('somebody in personal chat', () => {
  it('says a text and sees the card that comes back, as it was typed', async () => {
    const seen = await somebody().say(TEXT);

    expect(seen.card?.inputs[0]?.value).toBe(TEXT);
    expect(seen.message).toBeDefined();
  });

  it('presses a button and sees the next card in the same message', async () => {
    const person = somebody();
    const first = await person.say(TEXT);

    const second = await person.press(first, button(first.card, 'Næste'), { inputs: RATED });

    expect(second.card?.heading).toBe('Hvad ville hjælpe?');
    expect(second.message).toBe(first.message);
  });

  it('sees the same from an older client, whose card is edited', async () => {
    const person = somebody();
    const first = await person.say(TEXT);

    const press = { inputs: RATED, as: 'submit' } as const;
    const second = await person.press(first, button(first.card, 'Næste'), press);

    expect(second.card?.heading).toBe('Hvad ville hjælpe?');
    expect(second.message).toBe(first.message);
  });

  it('sees what the bot says after an answer with nothing in it', async () => {
    const person = somebody();
    const first = await person.say(TEXT);
    const later = await person.press(first, button(first.card, 'Fortsæt senere'));
    const row = later.card?.buttons.find(({ place }) => place === 'within');

    const resumed = row && (await person.press(later, row));

    expect(resumed?.card?.inputs[0]?.value).toBe(TEXT);
    expect(resumed?.message).not.toBe(first.message);
  });

  it('sees the same card when a message is delivered twice', async () => {
    const person = somebody();
    const id = freshActivityId();

    const [first, second] = [await person.say(TEXT, id), await person.say(TEXT, id)];

    expect(second.card?.buttons[0]?.data).toEqual(first.card?.buttons[0]?.data);
  });
});
