import { expect, it } from 'vitest';
import { paperMessage } from '../../../src/domain/delivery/paper-messages.ts';
import { asked, stepped } from '../../../src/domain/paper/order.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { TENANT } from '../../support/builders.ts';

it('is one message to whoever asked, worded anew with each step', () => {
  const given = {
    tenant: TENANT,
    id: 'one',
    wanted: { kind: 'status', scope: { since: '2026-11-01' } },
    person: asId<PersonId>('mette'),
    language: 'da',
  } as const;
  const order = asked(given, '2026-11-23T09:00:00.000Z');
  const first = paperMessage(order);
  const step = { done: 1, total: 2 };
  const second = paperMessage(stepped(order, step, '2026-11-23T09:00:02.000Z'));

  expect(first).toEqual({
    audience: { kind: 'person', person: 'mette' },
    content: { kind: 'paper', order: 'one', paper: 'status', state: 'asked', files: [] },
    thread: { id: 'paper~one', revision: 1 },
  });
  expect(second).toMatchObject({ content: { step }, thread: { id: 'paper~one', revision: 2 } });
});
