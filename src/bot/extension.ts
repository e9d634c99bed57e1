// Reads what Teams sends of a message extension: the commands of the app package and its dialogs.
import { partOf } from './activity.ts';
import { messageText } from './message-text.ts';
import type { Action, HeardMessage } from './turn.ts';

/** The commands, by the ids they have in the app package. */
export const EXTENSION_COMMANDS = { propose: 'createProposal', find: 'findProposal' } as const;

const INVOKES = [
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
  'composeExtension/query',
] as const;
export type ExtensionInvoke = (typeof INVOKES)[number];

/** The name Teams gives the query box of the search, in the app package too. */
const QUERY = 'query';
const FURTHEST = 10_000;
/** A search that cannot be read is answered like one that finds nothing. */
const UNREADABLE: Action = { kind: 'press', verb: '', data: {}, dialog: true };

export function extensionInvoke(name: unknown): ExtensionInvoke | undefined {
  return INVOKES.find((one) => one === name);
}

/** What they did; a command that is none of ours is a press that cannot be read. */
export function extensionAction(
  invoke: ExtensionInvoke,
  { value, id = '' }: { readonly value?: unknown; readonly id?: string | undefined },
): Action {
  const sent = partOf(value);
  const command = invoke === 'composeExtension/query' ? 'find' : 'propose';
  if (sent['commandId'] !== EXTENSION_COMMANDS[command]) return UNREADABLE;
  switch (invoke) {
    case 'composeExtension/fetchTask':
      return proposing(sent['messagePayload'], id);
    case 'composeExtension/submitAction':
      return submitted(partOf(sent['data']));
    case 'composeExtension/query':
      return searching(sent);
  }
}

/** From a message, or from the box one writes in, where there is none. */
function proposing(payload: unknown, activity: string): Action {
  const { id, linkToMessage, body } = partOf(payload);
  if (payload === undefined || payload === null) return { kind: 'propose' };
  const { contentType, content } = partOf(body);
  const message: HeardMessage = {
    key: typeof id === 'string' && id !== '' ? id : activity,
    text: messageText({ contentType, content }),
    ...(typeof linkToMessage === 'string' && { link: linkToMessage }),
  };
  return { kind: 'propose', message };
}

function submitted(data: Readonly<Record<string, unknown>>): Action {
  const { verb } = data;
  return { kind: 'press', verb: typeof verb === 'string' ? verb : '', data, dialog: true };
}

function searching({ parameters, queryOptions }: Readonly<Record<string, unknown>>): Action {
  const named = Array.isArray(parameters) ? parameters.map(partOf) : [];
  const typed = named.find(({ name }) => name === QUERY)?.['value'];
  const { skip, count } = partOf(queryOptions);
  return {
    kind: 'search',
    words: typeof typed === 'string' ? typed : '',
    skip: whole(skip, FURTHEST) ?? 0,
    most: whole(count, FURTHEST) ?? FURTHEST,
  };
}

function whole(given: unknown, most: number): number | undefined {
  return Number.isInteger(given) && Number(given) >= 0 ? Math.min(Number(given), most) : undefined;
}
