// The message about a person's own data that were gathered off the turn, to that person.
import type { OwnOrder } from '../people/own-order.ts';
import type { Message } from './message.ts';
import type { OwnDataContent } from './own-contents.ts';

export function ownMessage(
  { person }: Pick<OwnOrder, 'person'>,
  state: OwnDataContent['state'],
): Message {
  return { audience: { kind: 'person', person }, content: { kind: 'own-data', state } };
}
