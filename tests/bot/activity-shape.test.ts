import { describe, expect, it } from 'vitest';
import { shapedActivity } from '../../src/bot/activity-shape.ts';
import { aMessage, anExecute, anInstall, membersAdded } from '../support/activities.ts';

const SPOT = { kind: 'channel', serviceUrl: 'http://127.0.0.1:1/', thread: '1' } as const;
const MESSAGE = aMessage(SPOT, 'hjælp');

it.each([
  ['a message', MESSAGE],
  ['a press', anExecute(SPOT, { verb: 'menu' })],
  ['an installation', anInstall(SPOT)],
  ['new members', membersAdded(SPOT)],
])('lets %s through as it is', (_, activity) => {
  expect(shapedActivity(activity)).toEqual(activity);
});

it('takes a field that holds nothing for one that is missing', () => {
  expect(shapedActivity({ ...MESSAGE, locale: null, value: null })).toEqual(
    Object.fromEntries(Object.entries(MESSAGE).filter(([name]) => name !== 'locale')),
  );
});

describe('what would have ended a turn in a fault', () => {
  it.each<[string, object]>([
    ['an action of an installation that is a number', { ...anInstall(SPOT), action: 7 }],
    ['members that are no list', { ...membersAdded(SPOT), membersAdded: {} }],
    ['a text that is a list', { ...MESSAGE, text: [] }],
    ['a mention that is nothing', { ...MESSAGE, entities: [null] }],
    ['half a character in an id', { ...MESSAGE, id: 'a\ud800' }],
    ['an id that leads to another address', { ...MESSAGE, replyToId: '..' }],
    ['a conversation no header can hold', { ...MESSAGE, conversation: { id: 'a:🧾' } }],
    ['a conversation with an address in it', { ...MESSAGE, conversation: { id: '../x' } }],
    ['a tenant the SDK cannot write', { ...MESSAGE, conversation: { id: 'a:1', tenantId: 5 } }],
    [
      'a sender no key can hold',
      { ...MESSAGE, from: { id: '29:1', aadObjectId: 'x'.repeat(101) } },
    ],
    ['a sender whose role is a list', { ...MESSAGE, from: { id: '29:1', role: [] } }],
  ])('is turned away: %s', (_, activity) => {
    expect(shapedActivity(activity)).toBeUndefined();
  });
});

it.each([[null], [[]], ['text'], [7]])('is nothing when it is only %j', (body) => {
  expect(shapedActivity(body)).toBeUndefined();
});

it('is not misled by names every object has', () => {
  const odd: unknown = JSON.parse('{"__proto__":{"type":7},"constructor":1,"type":"message"}');

  expect(JSON.stringify(shapedActivity(odd))).toBe(JSON.stringify(odd));
});
