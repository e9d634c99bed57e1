// Every button to its handler, every command to its own, every text to the one that takes texts.
import { type Press, parsePress, problemCard } from '../cards/index.ts';
import type { Person } from '../domain/people/person.ts';
import type { Language } from '../domain/shared/language.ts';
import type { Met } from '../usecases/meet-person.ts';
import type { Command } from './commands.ts';
import type { CommandHandler, Context, Handlers } from './handlers/context.ts';
import { IN_COMPANY } from './in-company.ts';
import { privateCaller } from './private-caller.ts';
import { readCommand } from './read-command.ts';
import type { Action, Caller, HeardMessage, Reply, Respond, Searching } from './turn.ts';

export interface Switchboard {
  /** Who speaks; met before anything else. */
  readonly meet: (caller: Caller) => Promise<Met>;
  readonly installed: (caller: Caller, person: Met) => Promise<void>;
  /** We were taken out of a place, or the place is gone. */
  readonly removed: (caller: Caller) => Promise<void>;
  readonly handlers: Handlers;
  readonly commands: Readonly<Record<Command, CommandHandler>>;
  /** A text in personal chat that is no command. */
  readonly text: (
    context: Context,
    said: { readonly text: string; readonly attachments: boolean },
  ) => Promise<readonly Reply[]>;
  /** A text in a channel or group chat that is no command. */
  readonly channelText: CommandHandler;
  /** A dialog is opened for a new proposal, perhaps from a message. */
  readonly propose: (context: Context, message?: HeardMessage) => Promise<readonly Reply[]>;
  readonly search: (context: Context, wanted: Searching) => Promise<readonly Reply[]>;
}

/** The whole bot as one function of who speaks and what they did. */
export function makeRespond(board: Switchboard): Respond {
  return async (caller, action) => {
    if (action.kind === 'other') return [];
    if (action.kind === 'removed') {
      await board.removed(caller);
      return [];
    }
    const person = await board.meet(caller);
    if (action.kind === 'installed') {
      await board.installed(caller, person);
      return [];
    }
    const context: Context = {
      caller: privateCaller(caller, action),
      person: person.value,
      language: languageOf(person.value),
      inputs: action.kind === 'press' ? action.data : {},
      ...(action.kind === 'press' && action.submitted === true && { submitted: true }),
    };
    switch (action.kind) {
      case 'press':
        return press(board, context, action);
      case 'text':
        return said(board, context, action);
      case 'propose':
        return board.propose(context, action.message);
      case 'search':
        return board.search(context, action);
    }
  };
}

/** Danish unless the person chose otherwise. */
export function languageOf(person: Pick<Person, 'language'>): Language {
  return person.language ?? 'da';
}

async function press(
  board: Switchboard,
  context: Context,
  action: Extract<Action, { kind: 'press' }>,
): Promise<readonly Reply[]> {
  const parsed = parsePress(action.verb, action.data);
  if (parsed === undefined) {
    return [{ kind: 'forMe', card: problemCard({ kind: 'gone' }, context.language) }];
  }
  if (context.caller.place.kind !== 'personal' && !IN_COMPANY.has(parsed.verb)) {
    return [{ kind: 'forMe', card: problemCard({ kind: 'personal-only' }, context.language) }];
  }
  return dispatch(board.handlers, context, parsed);
}

/** The verb decides both the handler and the shape of its data, which the parsing has checked. */
function dispatch(handlers: Handlers, context: Context, parsed: Press): Promise<readonly Reply[]> {
  const handler = handlers[parsed.verb] as (
    context: Context,
    data: Press['data'],
  ) => Promise<readonly Reply[]>;
  return handler(context, parsed.data);
}

function said(
  board: Switchboard,
  context: Context,
  action: Extract<Action, { kind: 'text' }>,
): Promise<readonly Reply[]> {
  const where = context.caller.place.kind === 'personal' ? 'personal' : 'channel';
  const read = readCommand(action.text, where);
  if (read !== undefined) return board.commands[read.command](context, read.rest, action);
  return where === 'personal'
    ? board.text(context, action)
    : board.channelText(context, action.text);
}
