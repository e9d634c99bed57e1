import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Conversation, startConversation, step, tap } from '../support/conversation.ts';
import { type Heard, json, serve, type TestServer } from '../support/http.ts';
import { type MovingClock, movingClock } from '../support/moving-clock.ts';

let receiver: TestServer;
let heard: Heard[];
let status: number;
let talk: Conversation;
let time: MovingClock;

beforeEach(async () => {
  [heard, status] = [[], 200];
  receiver = await serve((one, response) => {
    heard.push(one);
    json(response, {}, status);
  });
  time = movingClock(new Date().toISOString());
  talk = await startConversation({ time, receivers: [`${receiver.url}/hook`] });
});

afterEach(async () => {
  await talk.stop();
  await receiver.close();
  expect(talk.errors).toEqual([]);
});

/** The job has looked at the feed once: from then on it tells. */
const isReady = () =>
  vi.waitFor(async () => {
    const rows = talk.storage.table('jobs');
    const [row] = await rows.range(talk.tenant, { from: 'h~', before: 'h~~' });
    if (row === undefined) throw new Error('nobody is told yet');
  });
const later = (minutes: number) => time.goTo(new Date(Date.now() + minutes * 60_000).toISOString());

it('an answer is told to another system, again while it fails, under one id', async () => {
  await isReady();
  const karen = talk.person('Karen Holm');
  const text = 'Vi skriver vikarens timer ind tre steder hver fredag.';
  await tap(karen, await karen.say(text), 'Send nu', { inputs: { 'a.hassle': '4' } });
  await step(talk, { kind: 'closed', outcome: 'guidance', answer: 'Der er en vejledning.' });
  status = 503;
  later(1);
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 5_000 });
  status = 200;
  later(5);
  await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 5_000 });

  expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(heard[1]?.body).toMatchObject({
    type: 'decision.published',
    data: { number: (await talk.proposals())[0]?.no, reason: 'Der er en vejledning.' },
  });
  expect(JSON.stringify(heard)).not.toContain('Karen');
});
