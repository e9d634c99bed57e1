// Those a wave is put to, page by page; for a reminder only those who are to be reminded.
import type { Audience } from '../../domain/delivery/message.ts';
import { type Recipient, recipientOf } from '../../domain/delivery/queued.ts';
import type { Round } from '../../domain/round/round.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import type { ResponseStore } from '../../ports/response-store.ts';
import type { RoundStore } from '../../ports/round-store.ts';
import { type AudienceDeps, lookUpAudience } from '../rounds/waves/look-up-audience.ts';
import { type AskedNow, askedNow, respondedAmong } from '../rounds/waves/who-answered.ts';
import type { RecipientPage } from './recipient-page.ts';

export interface InvitedDeps extends AudienceDeps {
  readonly proposals: Pick<ProposalStore, 'all' | 'allEndorsements'>;
  readonly rounds: Pick<RoundStore, 'round'>;
  readonly responses: Pick<ResponseStore, 'asked' | 'unreminded' | 'responses' | 'participants'>;
}

type ToInvited = Extract<Audience, { kind: 'invited' }>;

/** Everybody a message of a wave concerns, found once a run. */
interface Concerned {
  readonly asked: readonly AskedNow[];
  readonly round: Round;
}

/** The pages of one run; nobody once the wave is over, however far its invitation is relayed. */
export function invitedPages(
  deps: InvitedDeps,
  tenant: TenantId,
  size: number,
): (audience: ToInvited, after: string | undefined) => Promise<RecipientPage> {
  const found = new Map<string, Promise<Concerned | undefined>>();

  return async (audience, after) => {
    const { round: id, only } = audience;
    const name = JSON.stringify([id, only]);
    const concerned = found.get(name) ?? concernedBy(deps, tenant, audience);
    found.set(name, concerned);
    const known = await concerned;
    const stored = await deps.rounds.round(tenant, id);
    if (known === undefined || stored === undefined || isOver(stored.value)) {
      return { recipients: [] };
    }
    const from = after === undefined ? 0 : known.asked.findIndex((one) => one.id === after) + 1;
    const here = known.asked.slice(from, from + size);
    const last = from + size < known.asked.length ? here.at(-1)?.id : undefined;
    return {
      recipients: here.map(recipientIn),
      ...(last !== undefined && { next: last }),
    };
  };
}

async function concernedBy(
  deps: InvitedDeps,
  tenant: TenantId,
  { round: id, only }: ToInvited,
): Promise<Concerned | undefined> {
  const stored = await deps.rounds.round(tenant, id);
  if (stored?.value.wave === undefined) return undefined;
  const round = stored.value;
  const at = { tenant, round: id };
  const [asked, now] = await Promise.all([
    deps.responses.asked(at),
    lookUpAudience(deps, tenant, round.wave?.audience ?? {}),
  ]);
  const all = askedNow(asked, now.people);
  if (only !== 'unanswered') return { round, asked: all };
  const [answered, unreminded] = await Promise.all([
    respondedAmong(deps, round, all),
    deps.responses.unreminded(at),
  ]);
  const still = new Set(now.asked.flatMap((one) => [one.id, one.person ?? one.id]));
  return {
    round,
    asked: all.filter((one) => {
      const { id: name, known } = one;
      // Whoever left, or lost the post it was sent to them for, is left in peace.
      const there = still.has(name) || (known !== undefined && still.has(known.id));
      const reachable = known !== undefined && recipientOf(known).blocked === undefined;
      return there && reachable && !answered.has(name) && !unreminded.has(known.id);
    }),
  };
}

/** Under their id among those asked, so that a message is theirs once, whoever we find them to be. */
function recipientIn({ id, known }: AskedNow): Recipient {
  return known === undefined
    ? { to: id, language: 'da', blocked: 'never-met' }
    : { ...recipientOf(known), to: id };
}

function isOver({ state }: Round): boolean {
  return state === 'closed' || state === 'cancelled';
}
