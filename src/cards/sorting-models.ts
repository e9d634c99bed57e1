// What the cards behind "Mere" on a proposal are made from.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { FlagFault, TypedFlags } from '../domain/triage/typed-flags.ts';
import type { TypedJudgement } from '../domain/triage/typed-judgement.ts';
import type { Names } from './names-model.ts';
import type { QueuePlace } from './triage-models.ts';

/** The proposal, the way back, and what was chosen on its card meanwhile. */
export interface BesideQueue {
  readonly no: ProposalNo;
  /** Absent when it was opened from the page of the proposal. */
  readonly place?: QueuePlace;
  readonly kept?: TypedJudgement;
}

/** What can be done beside assessing. */
export const MORE_CHOICES = [
  'ask',
  'compare',
  'merge',
  'assign',
  'flags',
  'theme',
  'note',
  'example',
  'journal',
  'redact',
] as const;
export type MoreChoice = (typeof MORE_CHOICES)[number];

export interface MoreView extends BesideQueue {
  readonly choices: readonly MoreChoice[];
  /** What is likest it. */
  readonly alike?: ProposalNo;
  /** Address of the message it was written from; it opens for those who have access to it. */
  readonly message?: string;
  /** Something must be chosen. */
  readonly missing?: true;
}

export interface CompareView extends BesideQueue {
  readonly both: readonly Compared[];
  readonly shared: readonly string[];
}

/** One of two that are looked at side by side. */
export interface Compared {
  readonly proposal: Proposal;
  readonly names: Names;
}

export interface NoteFormView extends BesideQueue {
  readonly typed: string;
  readonly problem?:
    | { readonly kind: 'required' | 'too-long' | 'full' }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] };
}

export interface AssignFormView extends BesideQueue {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Ids; empty for nobody. */
  readonly was: string;
  readonly chosen: string;
  readonly problem?:
    | { readonly kind: 'unknown' }
    | { readonly kind: 'meanwhile'; readonly name?: string };
}

export interface FlagsFormView extends BesideQueue {
  readonly typed: TypedFlags;
  /** A print of the marks as they are now. */
  readonly seen: string;
  /** Stages of automation are shown. */
  readonly automation: boolean;
  readonly faults: readonly FlagFault[];
  readonly meanwhile?: true;
}

export interface RedactFormView extends BesideQueue {
  readonly typed: string;
  /** The texts as they will look, and how many places are hidden; absent before it was looked at. */
  readonly preview?: { readonly texts: readonly string[]; readonly places: number };
  readonly problem?: { readonly kind: 'required' | 'too-long' | 'nothing-found' };
}

/** What an example can be made of. */
export interface ExampleChoiceView extends BesideQueue {
  readonly sources: readonly string[];
  /** The present one; `at` is an ISO instant. */
  readonly released?: { readonly text: string; readonly at: string };
  /** Something must be chosen. */
  readonly missing?: true;
}

export interface ExampleFormView extends BesideQueue {
  readonly typed: string;
  /** When the example was released that is there now; empty for none. */
  readonly seen: string;
  /** It was written for the team alone. */
  readonly needsAgreement: boolean;
  readonly problem?:
    | {
        readonly kind:
          | 'required'
          | 'too-long'
          | 'full'
          | 'not-agreed'
          | 'changed-meanwhile'
          | 'ended';
      }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] }
    | { readonly kind: 'names'; readonly found: readonly string[]; readonly sure: boolean };
}

export interface JournalFormView extends BesideQueue {
  readonly typed: string;
  /** The number that is there now; empty for none. */
  readonly seen: string;
  /** Names a press of the button that orders the package. */
  readonly press: string;
  readonly problem?:
    | { readonly kind: 'too-long' | 'full' | 'changed-meanwhile' }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] };
}
