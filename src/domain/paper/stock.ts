// Everything a paper is made of: read once, plain data, and fit to leave the house.
import type { Initiative } from '../initiative/initiative.ts';
import type { ProposalEvent } from '../proposal/event.ts';
import type { Report } from '../results/report.ts';
import type { RoundId } from '../shared/ids.ts';
import type { Register } from '../shared/register.ts';
import type { TriageRules } from '../triage/rules.ts';
import type { PaperProposal } from './paper-proposal.ts';
import type { PaperRaised } from './paper-raised.ts';
import type { PaperTheme } from './paper-theme.ts';
import type { PaperStation } from './paper-workshop.ts';
import type { Reach } from './reach.ts';
import type { PaperWanted } from './wanted.ts';

/** An initiative without who follows it, and what was asked of its lead. */
export type PaperInitiative = Omit<Initiative, 'followers' | 'said' | 'owed' | 'tenant'>;

/** A free text of a survey that somebody released, under its question. */
export interface ReleasedText {
  readonly item: string;
  readonly text: string;
}

/** A collection, workshop or survey that a paper is about. */
export interface PaperRound {
  readonly id: RoundId;
  readonly title: string;
  /** A day. */
  readonly on: string;
}

export interface PaperStock {
  readonly wanted: PaperWanted;
  /** Today. */
  readonly on: string;
  readonly municipality: string;
  /** Forenklingsteamet, or what the municipality calls it. */
  readonly team: string;
  readonly register: Register;
  readonly rules: TriageRules;
  /** Those that fit what is wanted, in number order; merged ones stand under their challenge alone. */
  readonly proposals: readonly PaperProposal[];
  /** How many workplaces are behind them together; of a paper for a forum alone. */
  readonly reach?: Reach;
  /** Every one there is, newest first. */
  readonly initiatives: readonly PaperInitiative[];
  /** Every one there is, by name. */
  readonly themes: readonly PaperTheme[];
  /** What happened to the proposals since the day asked for, oldest first; codes alone. */
  readonly events: readonly ProposalEvent[];
  readonly round?: PaperRound;
  /** The results of the survey that is wanted. */
  readonly report?: Report;
  readonly released: readonly ReleasedText[];
  /** Of a package for the records: the proposal's own words, where they may be told. */
  readonly raised?: PaperRaised;
  /** Of a poster: the stations of its workshop with what was chosen there. */
  readonly stations?: readonly PaperStation[];
  /** The municipality's own Word template, a .docx file; of a case in its own order, the one for cases. */
  readonly template?: Uint8Array;
}
