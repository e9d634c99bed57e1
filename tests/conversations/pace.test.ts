import { afterEach, describe, expect, it } from 'vitest';
import { type CallCount, countCalls, createBackend } from '../../src/storage/index.ts';
import { executeFrom, freshActivityId, messageFrom } from '../../tools/client/activities.ts';
import { aPerson, type Person } from '../../tools/client/person.ts';
import { post } from '../support/client.ts';
import { type ComposedBot, startComposedBot } from '../support/composed-bot.ts';
import { type FakeConnector, startConnector } from '../support/connector.ts';
import { tap, textOf } from '../support/conversation.ts';
import { fakeTimers } from '../support/fake-timers.ts';

const LIMIT = 8;
const FLOOD = 1_000;
const TYPED = 'Vagtplanen skrives af i hånden tre steder hver eneste fredag.';
const CHECK = 'Se det igennem';
const WAIT = /^Det går lidt hurtigt\. Prøv igen om \d+ sekunder\.$/;

let bot: ComposedBot | undefined;
let connector: FakeConnector;
let calls: CallCount;

/** Jobs stand still, so that every call to storage is one of a turn. */
async function start(limit = `${LIMIT}/600`): Promise<void> {
  const counted = countCalls(await createBackend({ kind: 'memory' }));
  calls = counted.calls;
  connector = await startConnector();
  bot = await startComposedBot(counted.backend, {
    settings: { FORENKL_PERSON_LIMIT: limit },
    time: { clock: { now: () => new Date() }, timers: fakeTimers() },
  });
}

afterEach(async () => {
  await bot?.stop();
  await connector.close();
});

const storageCalls = (): number => calls.get + calls.range + calls.transact;

function person(entra: string): Person {
  const { url = '', tenant = '' } = bot ?? {};
  const who = { tenant, entra, name: `Leder ${entra}`, mail: `${entra}@bakkekoebing.example` };
  return aPerson({ url, connector }, who);
}

/** So many presses, twenty of them under way at any time; resolves with what was answered to each. */
async function flood({ chat }: Person, count: number): Promise<readonly string[]> {
  const answers: string[] = [];
  let left = count;
  const press = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const pressed = { verb: 'menu', data: {}, message: 'card' };
      const answer = await post(bot?.url ?? '', executeFrom(chat, freshActivityId(), pressed));
      answers.push(await answer.text());
    }
  };
  await Promise.all(Array.from({ length: 20 }, press));
  return answers;
}

/** Writes a text and answers the first page; resolves with the next one. */
async function answerPage(somebody: Person): Promise<string> {
  const page = await somebody.say(TYPED);
  return textOf(await tap(somebody, page, 'Send nu', { inputs: { 'a.hassle': '4' } }));
}

describe('somebody who presses a thousand times', () => {
  it('costs no call to storage beyond the limit, and keeps nobody else waiting', async () => {
    await start();
    const [flooder, anne, karen] = [person('flooder'), person('anne'), person('karen')];
    await answerPage(anne);
    await flood(flooder, LIMIT);
    const before = storageCalls();
    const alone = await answerPage(karen).then(() => storageCalls() - before);
    const begun = storageCalls();
    let over = false;

    const flooding = flood(flooder, FLOOD).finally(() => {
      over = true;
    });
    const next = await answerPage(person('bo'));

    expect([next.includes(CHECK), over]).toEqual([true, false]);
    const answers = await flooding;
    expect(answers.filter((answer) => WAIT.test(JSON.parse(answer).value))).toHaveLength(FLOOD);
    expect(storageCalls() - begun).toBeLessThanOrEqual(alone);
  }, 60_000);

  it('keeps the card that is pressed, with what was typed in it', async () => {
    await start('2/60');
    const karen = person('karen');
    const page = await karen.say(TYPED);
    await karen.say('hjælp');

    const refused = await tap(karen, page, 'Send nu', { inputs: { 'a.hassle': '4' } });

    expect([refused.card, WAIT.test(refused.line)]).toEqual([undefined, true]);
  });
});

it('answers a flood of messages with one', async () => {
  await start('3/60');
  const { chat } = person('karen');

  for (let at = 0; at < 30; at += 1) {
    await post(bot?.url ?? '', messageFrom(chat, freshActivityId(), 'hjælp'));
  }

  const lines = connector.sent.flatMap(({ activity }) => activity['text'] ?? []);
  expect(lines).toEqual([expect.stringMatching(WAIT)]);
  expect(connector.sent).toHaveLength(4);
});

it('goes on as before when the wait is over', async () => {
  await start('2/1');
  const karen = person('karen');
  await flood(karen, 5);
  await new Promise((resolve) => setTimeout(resolve, 1_000));

  expect(await answerPage(karen)).toContain(CHECK);
});

it('lets forty people behind one address press as they like', async () => {
  await start('3/60');
  const people = Array.from({ length: 40 }, (_, at) => person(`p${at}`));

  const answers = await Promise.all(people.map((one) => flood(one, 3)));

  const lines = answers.flat().map((answer) => JSON.parse(answer).value);
  expect(lines).toHaveLength(120);
  expect(lines.filter((line) => typeof line === 'string' && WAIT.test(line))).toEqual([]);
});
