// Our replies in the shapes a message extension takes: a dialog with a card, or results to insert.
import { type Card, submitOnly } from '../cards/index.ts';
import type { ExtensionInvoke } from './extension.ts';
import type { Found, Reply } from './turn.ts';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const PREVIEW_TYPE = 'application/vnd.microsoft.card.thumbnail';
/** A phone shows a dialog on the whole screen whatever it is told. */
const SIZE = { width: 'medium', height: 'large' } as const;

/** The body of the answer to what the person did there. */
export function extensionBody(invoke: ExtensionInvoke, replies: readonly Reply[]): object {
  const found = replies.find((reply) => reply.kind === 'found');
  if (found !== undefined) return foundBody(found.results, found.none);
  // One card at a time: what would have been a message of its own is shown when there is no other.
  const card =
    replies.find((reply) => reply.kind === 'forMe' || reply.kind === 'forAll') ??
    replies.find((reply) => reply.kind === 'say');
  if (card !== undefined) return dialogBody(card.card);
  const line = replies.find((reply) => reply.kind === 'hint');
  return line === undefined ? {} : extensionWords(invoke, line.text);
}

/** Plain words: in a dialog in its place, in a search above the results there are none of. */
export function extensionWords(invoke: ExtensionInvoke, text: string): object {
  return invoke === 'composeExtension/query'
    ? { composeExtension: { type: 'message', text } }
    : { task: { type: 'message', value: text } };
}

function dialogBody(card: Card): object {
  const content = submitOnly(card);
  return {
    task: {
      type: 'continue',
      value: { title: 'Forenkl', ...SIZE, card: { contentType: CARD_TYPE, content } },
    },
  };
}

function foundBody(results: readonly Found[], none: string): object {
  if (results.length === 0) return extensionWords('composeExtension/query', none);
  const attachments = results.map(({ title, text, card }) => ({
    contentType: CARD_TYPE,
    content: card,
    preview: { contentType: PREVIEW_TYPE, content: { title, text } },
  }));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}
