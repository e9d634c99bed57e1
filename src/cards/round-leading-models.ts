// What the cards of whoever leads a round are made from.
import type { QuestionSet } from '../domain/questions/question-set.ts';
import type { Conduct } from '../domain/round/conduct.ts';
import type { RoundListKind } from '../domain/round/listing.ts';
import type { Round } from '../domain/round/round.ts';
import type { HostedKind, RoundFault, TypedRound } from '../domain/round/typed-round.ts';
import type { RoundId } from '../domain/shared/ids.ts';

/** The form a host begins a round with, or changes one that is prepared. */
export interface RoundFormView {
  readonly kind: HostedKind;
  readonly way: /** It opens where the form stands, or in a personal chat is kept for later. */
    | { readonly kind: 'start' | 'prepare'; readonly operation: string }
    | { readonly kind: 'edit'; readonly round: RoundId; readonly revision: number };
  /** Sets to choose between. */
  readonly sets: readonly QuestionSet[];
  readonly typed: TypedRound;
  readonly faults: readonly RoundFault[];
  /** Somebody else has changed it since the form was shown. */
  readonly note?: 'changed';
}

/** How a round stands, and what can be done with it just now. */
export interface RoundControlView {
  readonly round: Round;
  readonly can: readonly Conduct[];
  readonly handedIn: number;
  readonly halfway: number;
  /** Names. */
  readonly coHosts: readonly string[];
  /** ISO instant. */
  readonly now: string;
  /** In a personal chat there are ways to the list and to rehearsing. */
  readonly personal: boolean;
  /** It was just gone through to its end. */
  readonly note?: 'rehearsed';
}

/** Asked once more, before a round is closed or cancelled. */
export interface RoundConfirmView {
  readonly round: Pick<Round, 'id' | 'kind' | 'title' | 'state'>;
  readonly what: 'close' | 'cancel';
  readonly halfway: number;
}

export interface RoundListView {
  readonly of: RoundListKind;
  readonly items: readonly (Round & { readonly hostName?: string })[];
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly mayStart: boolean;
  readonly seesAll: boolean;
}

/** Several rounds are prepared: one of them is to open here. */
export interface RoundChoiceView {
  readonly rounds: readonly Pick<Round, 'id' | 'kind' | 'title' | 'createdAt'>[];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly mail?: string;
}

export interface RoundHostsView {
  readonly round: Pick<Round, 'id' | 'title'>;
  readonly coHosts: readonly Named[];
  readonly words: string;
  /** Those the words fit; more of them than can be shown. */
  readonly found: readonly Named[];
  readonly more: boolean;
  readonly fault?: 'no-words' | 'nobody-found' | 'nobody-chosen' | 'too-many';
}
