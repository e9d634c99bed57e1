// What was found to be like something a person is writing.
import type { InitiativeId } from '../shared/ids.ts';
import type { ProposalNo } from './number.ts';

/** What is like a draft: a proposal, what is done already, or guidance of the register by its id. */
export type FoundThing =
  | { readonly no: ProposalNo }
  | { readonly initiative: InitiativeId }
  | { readonly guidance: string };

/** Something found to be like a draft, and the words that led to it as they stand in both. */
export type FoundAlike = FoundThing & {
  readonly shared: readonly { readonly mine: string; readonly theirs: string }[];
};
