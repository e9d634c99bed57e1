import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/domain/delivery/place.ts';
import { queuedEntry } from '../../../src/domain/delivery/queued.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';

const NOW = '2026-11-23T07:00:00.000Z';
const row = { id: 'people~1~7', content: { kind: 'channel-gone', place: 'Forenkling' } } as const;
const place: Place = { serviceUrl: 'https://smba.example', conversation: 'a:1', kind: 'personal' };
const person = asId<PersonId>('p1');

describe('queuedEntry', () => {
  it('queues a message to a person under row and person', () => {
    const entry = queuedEntry(row, { person, place, language: 'en' }, NOW);

    expect(entry).toMatchObject({
      id: 'people~1~7~p1',
      state: 'queued',
      place,
      person,
      language: 'en',
      attempts: 0,
      due: NOW,
    });
  });

  it('names a channel by its conversation', () => {
    expect(queuedEntry(row, { place, language: 'da' }, NOW).id).toBe('people~1~7~a:1');
  });

  it('blocks a message to a person without a conversation, so that it is seen', () => {
    const entry = queuedEntry(row, { person, language: 'da' }, NOW);

    expect(entry).toMatchObject({ state: 'blocked', lastCode: 'no-conversation' });
    expect(entry).not.toHaveProperty('place');
  });
});
