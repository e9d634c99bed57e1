// What the use cases of a workshop are given.
import type { Round } from '../../../domain/round/round.ts';
import type { Workshop } from '../../../domain/round/workshop.ts';
import type { ProposalStore } from '../../../ports/proposal-store.ts';
import type { WorkshopStore } from '../../../ports/workshop-store.ts';
import type { ChannelDeps } from '../../channel-deps.ts';
import type { RoundDeps } from '../round-deps.ts';

export interface WorkshopDeps
  extends RoundDeps,
    Pick<ChannelDeps, 'projection' | 'likeness' | 'proposals' | 'themes'> {
  readonly workshops: WorkshopStore;
}

/** What puts the notes of a workshop on proposals. */
export interface LandDeps
  extends Pick<
    WorkshopDeps,
    'rounds' | 'workshops' | 'registry' | 'people' | 'sets' | 'clock' | 'calendar'
  > {
  readonly proposals: Pick<
    ProposalStore,
    'add' | 'proposal' | 'change' | 'endorsement' | 'history'
  >;
  readonly settings: { readonly answerDays: number };
}

/** What puts an answer on the proposals that are there. */
export interface LateDeps extends Omit<LandDeps, 'settings' | 'proposals'> {
  readonly proposals: Omit<LandDeps['proposals'], 'add'>;
}

/** A round that is a workshop. */
export type WorkshopRound = Round & { readonly workshop: Workshop };

/** The round as a workshop; undefined when it is something else. */
export function asWorkshop(round: Round | undefined): WorkshopRound | undefined {
  const { workshop } = round ?? {};
  return round === undefined || workshop === undefined ? undefined : { ...round, workshop };
}
