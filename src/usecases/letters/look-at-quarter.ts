// The letter of a quarter before it is sent: what each kind of workplace gets, who, and when.
import type { QuarterPart } from '../../domain/delivery/quarter-contents.ts';
import {
  markOf,
  newQuarterLetter,
  type QuarterLetter,
  quarterThread,
} from '../../domain/delivery/quarter-letter.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { type Quarter, quarterBefore } from '../../domain/shared/quarter.ts';
import { UNIT_TYPES, type UnitType } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { Tally } from '../../ports/ledger.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { knownLeaders } from '../delivery/leaders.ts';
import { type Preview, previewDates } from '../delivery/preview-dates.ts';
import { workplacePeople } from '../delivery/workplace-people.ts';
import { quarterNewsNow } from './quarter-news-now.ts';

export interface QuarterPreview {
  readonly letter: QuarterLetter;
  readonly parts: readonly QuarterPart[];
  readonly mark: string;
  /** Who hears for each kind of workplace, in people we can write to. */
  readonly people: Readonly<Partial<Record<UnitType, number>>>;
  /** Each set of kinds somebody has. */
  readonly kinds: readonly (readonly UnitType[])[];
  readonly dates: Preview;
}

export type QuarterLook =
  | { readonly kind: 'preview'; readonly preview: QuarterPreview }
  | { readonly kind: 'sent'; readonly letter: SentQuarter; readonly tally: Tally };

export interface SentQuarter extends QuarterLetter {
  readonly sent: NonNullable<QuarterLetter['sent']>;
}

/** Only the latest quarter that is over can be sent; of an earlier one only what was sent is left. */
export type QuarterProblem = AccessProblem | { readonly kind: 'not-found' };

/** Writes nothing. */
export async function lookAtQuarter(
  deps: ChannelDeps,
  caller: ChannelCaller,
  quarter: Quarter = quarterBefore(dayOf(deps.clock.now())),
): Promise<Result<QuarterLook, QuarterProblem>> {
  const access = await channelAccess(deps, caller, 'letter');
  if (!access.ok) return access;
  const { tenant } = caller;
  const letter = (await deps.letters.quarter(tenant, quarter))?.value;
  if (letter?.sent !== undefined) return ok(await sentLook(deps, { ...letter, sent: letter.sent }));
  if (!isLatest(deps, quarter)) return refused({ kind: 'not-found' });
  const known = letter ?? newQuarterLetter(tenant, quarter);
  return ok({ kind: 'preview', preview: await previewQuarter(deps, known) });
}

/** True for the quarter that was over last. */
export function isLatest({ clock }: Pick<ChannelDeps, 'clock'>, quarter: Quarter): boolean {
  const latest = quarterBefore(dayOf(clock.now()));
  return latest.year === quarter.year && latest.quarter === quarter.quarter;
}

/** Counted in the ledger. */
export async function sentLook(
  { ledger }: Pick<ChannelDeps, 'ledger'>,
  letter: SentQuarter,
): Promise<Extract<QuarterLook, { kind: 'sent' }>> {
  return { kind: 'sent', letter, tally: await ledger.tally(letter.tenant, quarterThread(letter)) };
}

/** Planned as the relay would. */
export async function previewQuarter(
  deps: ChannelDeps,
  letter: QuarterLetter,
): Promise<QuarterPreview> {
  const { tenant } = letter;
  const parts = await quarterNewsNow(deps, tenant, letter);
  const [dates, told] = await Promise.all([
    previewDates(deps, tenant, {
      audience: { kind: 'workplaces', among: parts.map(({ type }) => type) },
      manner: 'letter',
      rate: deps.settings.sendsPerSecond,
    }),
    whoHears(deps, tenant),
  ]);
  return { letter, parts, mark: markOf(parts), ...told, dates };
}

async function whoHears(
  deps: ChannelDeps,
  tenant: TenantId,
): Promise<Pick<QuarterPreview, 'people' | 'kinds'>> {
  const all = workplacePeople(await knownLeaders(deps, tenant));
  const reached = all.filter(({ person }) => {
    return person?.place !== undefined && person.unreachable === undefined && !person.noLetters;
  });
  const counts = UNIT_TYPES.map(
    (type) => [type, reached.filter(({ types }) => types.has(type)).length] as const,
  );
  return {
    people: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    kinds: all.map(({ types }) => [...types]),
  };
}
