// What every handler is given about the turn, and the shape all handlers share.
import type { Data, Inputs, Verb } from '../../cards/index.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { Caller, Reply } from '../turn.ts';

export interface Context {
  readonly caller: Caller;
  readonly person: Person;
  /** What the person is answered in. */
  readonly language: Language;
  /** Whatever the card sent beside its own data. */
  readonly inputs: Inputs;
  /** The press came from an older client: in a room, what it is answered with is seen by all. */
  readonly submitted?: true;
}

export type Handler<V extends Verb> = (
  context: Context,
  data: Data<V>,
) => Promise<readonly Reply[]>;

/** One handler for each button there is: a new verb does not compile without its own. */
export type Handlers = { readonly [V in Verb]: Handler<V> };

export interface Said {
  readonly text: string;
  readonly attachments: boolean;
}

/** Answers a command; `rest` is what was written after its words, `said` the whole message. */
export type CommandHandler = (
  context: Context,
  rest: string,
  said?: Said,
) => Promise<readonly Reply[]>;
