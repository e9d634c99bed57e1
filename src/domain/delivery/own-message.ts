// The message about a person's own data that were gathered off the turn, to that person.
import type { OwnOrder, OwnOrderEnd } from '../people/own-order.ts';
import type { Message } from './message.ts';

/** That the file can be fetched, or why there is none. */
export interface OwnDataContent {
  readonly kind: 'own-data';
  readonly state: OwnOrderEnd;
}

export function ownMessage(
  { person }: Pick<OwnOrder, 'person'>,
  state: OwnDataContent['state'],
): Message {
  return { audience: { kind: 'person', person }, content: { kind: 'own-data', state } };
}
