// Puts a message to some recipients into the ledger: once, however often and by whomever it is done.
import { saidFrom } from '../../domain/delivery/batch-messages.ts';
import { queuedEntry, type Recipient, type Wording } from '../../domain/delivery/queued.ts';
import { planned } from '../../domain/delivery/quiet.ts';
import { heldBack } from '../../domain/delivery/restored.ts';
import { reworded } from '../../domain/delivery/reworded.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { type Ledger, MOST_AT_ONCE, type Queued } from '../../ports/ledger.ts';
import { type FenceDeps, fenceBlocked } from './fence-blocked.ts';

/** Others may change slots or entries meanwhile, but not for ever. */
const MOST_TRIES = 20;

export interface QueueDeps extends FenceDeps {
  readonly ledger: FenceDeps['ledger'] & Pick<Ledger, 'queue' | 'entry' | 'slots'>;
}

export interface Told {
  readonly tenant: TenantId;
  readonly wording: Wording;
  /** After a restore: nothing of it is sent until somebody says so. */
  readonly held?: boolean;
}

/**
 * Queues the message for each of them, or gives the entry there is the later wording. `busy` when one
 * of them is just being sent an earlier wording: then it is to be done again.
 */
export async function queueEntries(
  deps: QueueDeps,
  told: Told,
  recipients: readonly Recipient[],
): Promise<'queued' | 'busy'> {
  let outcome: 'queued' | 'busy' = 'queued';
  for (let from = 0; from < recipients.length; from += MOST_AT_ONCE) {
    const some = recipients.slice(from, from + MOST_AT_ONCE);
    if (!(await deps.ledger.queue(told.tenant, await newEntries(deps, told, some)))) {
      for (const recipient of some) {
        if ((await queueOne(deps, told, recipient)) === 'busy') outcome = 'busy';
      }
    }
    if (told.wording.manner === 'case') await fenceAll(deps, told.tenant, some);
  }
  return outcome;
}

/** New entries with the slots of their persons, read just now. */
async function newEntries(
  { ledger, clock, calendar }: QueueDeps,
  { tenant, wording, held }: Told,
  recipients: readonly Recipient[],
): Promise<readonly Queued[]> {
  const { manner } = wording;
  if (held) {
    const at = clock.now().toISOString();
    return recipients.map((recipient) => ({
      entry: heldBack(queuedEntry(wording, recipient, { now: at, due: at }), at),
    }));
  }
  const persons = recipients.flatMap(({ person, blocked }) =>
    manner === 'at-once' || blocked !== undefined || person === undefined ? [] : [person],
  );
  const read = persons.length > 0 ? await ledger.slots(tenant, persons) : [];
  const slots = new Map(persons.map((person, index) => [person, read[index]]));
  const now = clock.now().toISOString();
  return recipients.map((recipient) => {
    const { person } = recipient;
    if (person === undefined || !slots.has(person)) {
      return { entry: queuedEntry(wording, recipient, { now, due: now }) };
    }
    const known = slots.get(person);
    const from = saidFrom(wording.content, now);
    const plan = planned(known?.value ?? [], manner, { now: from, calendar });
    return {
      entry: queuedEntry(wording, recipient, { now, due: plan.due }),
      slots: { value: plan.slots, tag: known?.tag },
    };
  });
}

async function queueOne(
  deps: QueueDeps,
  told: Told,
  recipient: Recipient,
): Promise<'queued' | 'busy'> {
  const { ledger, clock, calendar } = deps;
  const { tenant, wording, held } = told;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const entry = await ledger.entry(tenant, { message: wording.message, to: recipient.to });
    if (entry === undefined) {
      const queued = await ledger.queue(tenant, await newEntries(deps, told, [recipient]));
      if (queued) return 'queued';
      continue;
    }
    const now = clock.now().toISOString();
    const next = reworded(entry.value, wording, { now, calendar });
    if (next === 'known') return 'queued';
    if (next === 'busy') return 'busy';
    const kept = held ? heldBack(next, now) : next;
    if (await ledger.move(tenant, { entry, next: kept })) return 'queued';
  }
  throw new Error(`an entry of message ${wording.message} changes all the time`);
}

async function fenceAll(
  deps: QueueDeps,
  tenant: TenantId,
  recipients: readonly Recipient[],
): Promise<void> {
  for (const { person, blocked } of recipients) {
    if (person !== undefined && blocked !== undefined) await fenceBlocked(deps, tenant, person);
  }
}
