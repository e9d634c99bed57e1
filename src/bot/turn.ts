// What a turn is once the SDK is left behind: who speaks, what they did, and what we answer.
import type { Card } from '../cards/index.ts';
import type { Place } from '../domain/delivery/place.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';

/** Who speaks, from the signed activity alone. */
export interface Caller {
  readonly tenant: TenantId;
  /** Entra object id. */
  readonly entra: string;
  /** What Teams calls them in conversations with us: `29:…`. */
  readonly member: string;
  readonly name: string;
  readonly place: Place;
  /** What the client speaks; undefined when it speaks neither of ours. */
  readonly clientLanguage: Language | undefined;
  /** Id of the activity, the same when it is delivered again. */
  readonly activity: string;
}

/** What the person did. */
export type Action =
  | { readonly kind: 'installed' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'text'; readonly text: string; readonly attachments: boolean }
  /** A button, whatever carried it: `data` is the card's own data with the inputs merged in. */
  | {
      readonly kind: 'press';
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
      /** The message the card is in, when known. */
      readonly message?: string;
      /** Sent by an older client, as a message: no answer to it is seen by the presser alone. */
      readonly submitted?: true;
      /** Pressed in a dialog, which nobody else sees, wherever it was opened. */
      readonly dialog?: true;
    }
  /** Asked for a proposal in a dialog: from a message, or from nothing. */
  | { readonly kind: 'propose'; readonly message?: HeardMessage }
  /** Looks for proposals to insert where they write; none typed at first. */
  | {
      readonly kind: 'search';
      readonly words: string;
      readonly skip: number;
      readonly most: number;
    }
  | { readonly kind: 'other' };

export type Searching = Extract<Action, { readonly kind: 'search' }>;

/** A message somebody wrote, as the client of the person tells it. */
export interface HeardMessage {
  readonly key: string;
  /** Plain; empty when there is none in it. */
  readonly text: string;
  readonly link?: string;
}

/** Something to be inserted: its line in the list of results, and its card, for everybody's eyes. */
export interface Found {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}

/** What we answer: a closed union, so that the SDK stays in four files. */
export type Reply =
  /** The card the person pressed becomes this one, for them alone. */
  | { readonly kind: 'forMe'; readonly card: Card }
  /** The card becomes this one for everybody who sees the message, on every device. */
  | { readonly kind: 'forAll'; readonly card: Card }
  /** A new message in the conversation. */
  | { readonly kind: 'say'; readonly card: Card }
  /** A short line that goes away by itself. */
  | { readonly kind: 'hint'; readonly text: string }
  /** Results of a search; `none` is said when there are none. */
  | { readonly kind: 'found'; readonly results: readonly Found[]; readonly none: string }
  | { readonly kind: 'nothing' };

/** The whole bot, seen from the SDK: one function. */
export type Respond = (caller: Caller, action: Action) => Promise<readonly Reply[]>;

/** A message that goes out without a turn, in what its channel or person speaks. */
export interface Spoken {
  /** One for each thing that is said. */
  readonly cards: readonly Card[];
  /** One line for the notification and for clients that draw no card. */
  readonly summary: string;
  readonly language: Language;
}
