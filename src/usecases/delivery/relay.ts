// Moves messages from the outbox to the ledger: one entry a recipient, under keys that never change.
import { mannerOf } from '../../domain/delivery/manner.ts';
import type { Wording } from '../../domain/delivery/queued.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Outbox, OutboxRow } from '../../ports/outbox.ts';
import { type InvitedDeps, invitedPages } from './invited-page.ts';
import { type QueueDeps, queueEntries } from './queue-entries.ts';
import type { RecipientPage } from './recipient-page.ts';
import { makeRecipients, PAGE, type RecipientDeps, type Recipients } from './recipients.ts';
import { isThreadToOne, type ToldDeps, toldBefore } from './told-before.ts';

/** Rows looked at in one go. */
const LIMIT = 50;

export interface RelayDeps extends RecipientDeps, QueueDeps, InvitedDeps {
  readonly people: RecipientDeps['people'] & QueueDeps['people'];
  readonly proposals: RecipientDeps['proposals'] & InvitedDeps['proposals'];
  readonly ledger: QueueDeps['ledger'] & ToldDeps['ledger'];
  readonly outbox: Outbox;
}

interface Run extends RelayDeps {
  readonly tenant: TenantId;
  readonly recipients: Recipients;
  readonly invited: ReturnType<typeof invitedPages>;
}

/** A row on its way: `more` after a page that others follow, `left` when it stays for the next run. */
interface Going {
  readonly row: OutboxRow;
  readonly steps: AsyncGenerator<'more', 'done' | 'left'>;
}

type Step = 'more' | 'done' | 'left';

/**
 * Relays what waits until nothing does, and says how many rows that were. Rows take turns, a page of
 * recipients each, so that a letter to thousands holds up nobody's answer. Breaking off anywhere
 * loses nothing: a row is removed after its last entry is queued, and queueing an entry again changes
 * nothing. A row that cannot be relayed does not hold up the others; its error is thrown in the end.
 */
export async function relay(
  deps: RelayDeps,
  tenant: TenantId,
  stopping?: Pick<AbortSignal, 'aborted'>,
): Promise<number> {
  const run = {
    ...deps,
    tenant,
    recipients: makeRecipients(deps, tenant),
    invited: invitedPages(deps, tenant, PAGE),
  };
  const left: OutboxRow[] = [];
  const errors = new Map<string, unknown>();
  let going: readonly Going[] = [];
  let relayed = 0;
  while (stopping?.aborted !== true) {
    const past = [...left, ...going.map(({ row }) => row)];
    const fresh = await deps.outbox.waiting(tenant, LIMIT, past).catch((error: unknown) => {
      errors.set('waiting', error);
      return [];
    });
    const round = [...going, ...fresh.map((row) => ({ row, steps: relayRow(run, row) }))];
    if (round.length === 0) break;
    const on: Going[] = [];
    for (const each of round) {
      const step = await stepped(each, left).catch((error: unknown) => {
        errors.set(each.row.id, error);
        return 'left' as const;
      });
      if (step === 'more') on.push(each);
      else if (step === 'left') left.push(each.row);
      else relayed += 1;
    }
    going = on;
  }
  if (errors.size > 0) {
    throw new AggregateError(errors.values(), `${errors.size} rows not relayed`);
  }
  return relayed;
}

/** A later wording does not overtake an earlier one, which would then come as if it were news. */
async function stepped({ row, steps }: Going, left: readonly OutboxRow[]): Promise<Step> {
  const { message } = row;
  const isSame = (other: OutboxRow) => other.message.thread?.id === message.thread?.id;
  if (isThreadToOne(message) && left.some(isSame)) return 'left';
  return (await steps.next()).value;
}

/** How far it is relayed is noted after each page, unless somebody in it must be looked at again. */
async function* relayRow(run: Run, first: OutboxRow): AsyncGenerator<'more', 'done' | 'left'> {
  const { outbox, recipients, invited, tenant } = run;
  const { audience, held = false } = first.message;
  const wording = wordingOf(first);
  const told = await toldBefore(run, tenant, first.message);
  let row = first;
  let busy = false;
  for (let after = first.cursor; ; ) {
    const page: RecipientPage =
      told === undefined
        ? await (audience.kind === 'invited'
            ? invited(audience, after)
            : recipients.page(audience, wording.manner, after))
        : { recipients: told };
    const outcome = await queueEntries(run, { tenant, wording, held }, page.recipients);
    busy ||= outcome === 'busy';
    after = page.next;
    if (after === undefined) break;
    if (!busy) {
      const noted = await outbox.advance(row, after);
      // Another process is at it, and further on.
      if (noted === undefined) return 'left';
      row = noted;
    }
    yield 'more';
  }
  if (busy) return 'left';
  await outbox.done(row);
  return 'done';
}

function wordingOf({ id, message }: OutboxRow): Wording {
  const { audience, content, thread } = message;
  const toPlace = audience.kind === 'place' || audience.kind === 'channel';
  return {
    message: thread?.id ?? id,
    revision: thread?.revision ?? 1,
    content,
    manner: mannerOf(content, toPlace ? 'place' : 'person'),
  };
}
