// What the use cases of papers are given.
import type { PaperStep } from '../../domain/paper/order.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { FileType } from '../../domain/shared/offered-file.ts';
import type { PaperStore } from '../../ports/paper-store.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import type { ResultStore } from '../../ports/result-store.ts';
import type { RoundStore } from '../../ports/round-store.ts';
import type { TemplateStore } from '../../ports/template-store.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import type { OfferDeps } from '../files/offer-file.ts';
import type { StandingDeps } from '../rounds/workshop/workshop-standing.ts';

export interface FileBytes {
  /** Without its ending. */
  readonly name: string;
  readonly type: FileType;
  readonly bytes: Uint8Array;
}

/** Writes a paper from its stock, telling now and then how far it is. */
export type WritePaper = (
  stock: PaperStock,
  language: Language,
  tell: (step: PaperStep) => void,
) => Promise<readonly FileBytes[]>;

export interface StockDeps
  extends Pick<
    ChannelDeps,
    'proposals' | 'projection' | 'initiatives' | 'themes' | 'registry' | 'clock'
  > {
  readonly rounds: Pick<RoundStore, 'round'>;
  readonly results: Pick<ResultStore, 'report' | 'texts' | 'releases'>;
  readonly templates: Pick<TemplateStore, 'template'>;
  readonly people: Pick<PeopleStore, 'byId'>;
  readonly workshops: StandingDeps['workshops'];
  /** What the municipality and its simplification team are called, as far as it is known. */
  readonly named: { readonly municipality?: string; readonly team?: string };
}

export interface PaperDeps
  extends StockDeps,
    Pick<ChannelDeps, 'administrators' | 'grants' | 'audit' | 'ids'>,
    OfferDeps {
  readonly people: ChannelDeps['people'];
  readonly papers: PaperStore;
  readonly writePaper: WritePaper;
  /** Has the job that makes papers look at once. */
  readonly begin: () => void;
  readonly rounds: Pick<RoundStore, 'round' | 'all'>;
}
