// The message about a paper, to whoever asked for it.
import type { PaperOrder } from '../paper/order.ts';
import type { Message } from './message.ts';

/** One message a paper, whose wording follows how it stands. */
export function paperMessage(order: PaperOrder): Message {
  const { id, person, revision, wanted, state, step, files } = order;
  return {
    audience: { kind: 'person', person },
    content: { kind: 'paper', order: id, paper: wanted.kind, state, ...(step && { step }), files },
    thread: { id: `paper~${id}`, revision },
  };
}
