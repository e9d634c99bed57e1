// What the cards about a question to a proposer are made from.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { BesideQueue } from './sorting-models.ts';

/** A form to ask the proposer something; `already-asked` while another question is open. */
export interface AskView {
  readonly no: ProposalNo;
  readonly title: string;
  readonly press: string;
  readonly typed?: string;
  /** It was opened from the queue, and leads back there. */
  readonly queue?: Omit<BesideQueue, 'no'>;
  readonly problem?:
    | { readonly kind: 'required' | 'too-long' | 'full' }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] }
    | { readonly kind: 'already-asked'; readonly question: string };
}

/** A question on its way to the proposer. */
export interface QuestionSentView {
  readonly no: ProposalNo;
  readonly name?: string;
  /** ISO instants: now, and from when it goes; that is absent when nothing can be sent to them. */
  readonly now: string;
  readonly goesAt?: string;
}

/** A question about one's own proposal. */
export interface QuestionView {
  readonly no: ProposalNo;
  readonly title: string;
  readonly question: string;
  /** Forenklingsteamet, or what the municipality calls it. */
  readonly team: string;
}
/** The same question, once it needs no answer any more. */
export interface QuestionAnsweredView extends Pick<QuestionView, 'no' | 'title'> {
  /** Answered, not only moot. */
  readonly replied?: true;
}
