// Tells what a workshop came to: a receipt to each participant, then the summary. Nobody twice.
import type { Message } from '../../../domain/delivery/message.ts';
import {
  summaryMessages,
  workshopReceipt,
  workshopSummary,
} from '../../../domain/delivery/workshop-messages.ts';
import { isoOf } from '../../../domain/shared/time.ts';
import type { LandDeps, WorkshopRound } from './workshop-deps.ts';
import { asWorkshop } from './workshop-deps.ts';
import { standingOf, type WorkshopStanding } from './workshop-standing.ts';

/** Receipts in one transaction, with the note of how far it has come. */
const AT_A_TIME = 40;

/**
 * One step of it, written with what is said: a crash before it says nothing, a crash after it is
 * followed by the next one. False when all is told, or somebody else was faster.
 */
export async function tellWorkshop(
  deps: LandDeps,
  { tenant, id }: Pick<WorkshopRound, 'tenant' | 'id'>,
): Promise<boolean> {
  const stored = await deps.rounds.round(tenant, id);
  const round = asWorkshop(stored?.value);
  if (stored === undefined || round === undefined || round.workshop.landedAt !== undefined) {
    return false;
  }
  const standing = await standingOf(deps, round);
  const { participants, notes } = standing;
  const { told = 0 } = round.workshop;
  const next = participants.slice(told, told + AT_A_TIME);
  const now = isoOf(deps.clock.now());
  const isLast = told + next.length >= participants.length;
  const revision = round.revision + 1;
  const says = [
    ...next.map((one) => workshopReceipt(round, one, notes)),
    ...(isLast ? await summaryOf(deps, standing, revision) : []),
  ];
  const workshop = {
    ...round.workshop,
    told: told + next.length,
    ...(isLast && { landedAt: now }),
  };
  const written = { ...round, workshop, revision, changedAt: now };
  return (await deps.rounds.save(written, stored.tag, says)) !== 'changed';
}

/** The summary as everything stands now: posted, or edited where it was. */
export async function summaryOf(
  { people }: Pick<LandDeps, 'people'>,
  { round, participants, notes, shortlists }: WorkshopStanding,
  revision: number,
): Promise<readonly Message[]> {
  const channel = (await people.channel(round.tenant))?.value.place.conversation;
  const counts = { participants: participants.length, notes, shortlists };
  const summary = workshopSummary(round, counts);
  return summaryMessages(round, summary, { channel, revision });
}
