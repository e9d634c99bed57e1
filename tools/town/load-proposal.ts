// Hands one proposal of the town in on its day, and lets happen to it what happened.
import { advance, type Step } from '../../src/domain/proposal/advance.ts';
import { type Changed, supplement, withdraw } from '../../src/domain/proposal/change.ts';
import type { Draft } from '../../src/domain/proposal/draft.ts';
import { receive } from '../../src/domain/proposal/hand-in.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { filled } from '../../src/domain/questions/filled.ts';
import { withPresets } from '../../src/domain/questions/presets.ts';
import { asId, type PersonId, type TenantId } from '../../src/domain/shared/ids.ts';
import type { Register, Unit } from '../../src/domain/shared/register.ts';
import { unitsOf } from '../../src/domain/shared/register-lookup.ts';
import type { Result } from '../../src/domain/shared/result.ts';
import { addDays, addMinutes, dayOf, instantOf, yearOf } from '../../src/domain/shared/time.ts';
import { nextWorkingDay } from '../../src/domain/shared/working-days.ts';
import { holidays } from '../../src/jobs/holidays.ts';
import type { Stores } from '../../src/storage/index.ts';
import { COLLECTION_SET } from '../../src/usecases/leader-deps.ts';
import { TOWN_TENANT } from '../dev/town-people.ts';
import type { TownProposal, TownStep } from './town-proposal.ts';

/** Days until a proposer of the town hears from somebody. */
const ANSWER_DAYS = 14;
const TENANT = asId<TenantId>(TOWN_TENANT);
const calendar = holidays();

export interface Town {
  readonly stores: Stores;
  readonly register: Register;
  /** People by mail. */
  readonly people: ReadonlyMap<string, PersonId>;
  readonly now: Date;
}

/** Something that happened in the town, at an ISO instant. */
export interface Happening {
  readonly at: string;
  readonly happen: () => Promise<void>;
}

/**
 * What happened to a proposal, in order. Its writes go under `operation`: letting them happen again
 * changes nothing.
 */
export function happeningsOf(
  town: Town,
  proposal: TownProposal,
  operation: string,
): readonly Happening[] {
  const today = dayOf(town.now);
  const handedIn = instantOf(addDays(today, -proposal.daysAgo), proposal.at);
  let stored: Proposal | undefined;
  return [
    {
      at: handedIn,
      happen: async () => {
        stored = await handIn(town, proposal, { operation, at: handedIn });
      },
    },
    ...proposal.steps.map((step, index): Happening => {
      const at = stepAt(step, today, handedIn);
      return {
        at,
        happen: async () => {
          if (stored === undefined) throw new Error(`${operation} is not handed in yet`);
          stored = await take(town, {
            no: stored.no,
            step,
            at,
            operation: `${operation}-${index}`,
          });
        },
      };
    }),
  ];
}

/** Some minutes past noon, a little different every day, and never before it was handed in. */
function stepAt({ daysAgo }: TownStep, today: string, handedIn: string): string {
  const at = addMinutes(instantOf(addDays(today, -daysAgo), '12:00'), 7 * (daysAgo % 20));
  return at > handedIn ? at : addMinutes(handedIn, 1);
}

async function handIn(
  town: Town,
  given: TownProposal,
  { operation, at }: { readonly operation: string; readonly at: string },
): Promise<Proposal> {
  const { stores, register, people } = town;
  const person = people.get(given.by);
  if (person === undefined) throw new Error(`${given.by} is nobody in the town`);
  const unit = unitOf(register, given);
  const set = await stores.sets.latest(TENANT, COLLECTION_SET);
  const day = dayOf(at);
  const known = unit === undefined ? {} : { unit: unit.id };
  const draft: Draft = {
    id: asId(`${yearOf(day)}-${operation}`),
    tenant: TENANT,
    person,
    set: { id: set.id, version: set.version },
    answers: withPresets(set, { ...given.answers }, known),
    page: '',
    revision: 0,
    startedAt: at,
    changedAt: at,
    notCpr: 0,
  };
  const added = await stores.proposals.add(
    { tenant: TENANT, year: yearOf(day) },
    operation,
    (no) => ({
      ...receive({
        draft,
        no,
        answers: filled(set, draft.answers),
        ...known,
        now: at,
        dueOn: nextWorkingDay(addDays(day, ANSWER_DAYS), calendar),
        locally: given.locally === true,
      }),
      says: [],
    }),
  );
  if (added === 'changed') throw new Error(`${operation} could not be handed in`);
  return added;
}

/** The unit named, or the first one the proposer leads. */
function unitOf(register: Register, { by, unit }: TownProposal): Unit | undefined {
  if (unit === undefined) return unitsOf(register, { name: '', mail: by })[0];
  return register.units.find(({ name }) => name === unit);
}

interface Taken {
  readonly no: Proposal['no'];
  readonly step: TownStep;
  readonly operation: string;
  readonly at: string;
}

async function take({ stores, now }: Town, { no, step, operation, at }: Taken): Promise<Proposal> {
  const before = await stores.proposals.proposal(TENANT, no);
  if (before === undefined) throw new Error(`${no} is missing`);
  const changed = changeBy(before.value, step, { at, today: dayOf(now) });
  // It was taken before: what is there stays as it is.
  if (!changed.ok) return before.value;
  const written = await stores.proposals.change(operation, { ...changed.value, before, says: [] });
  if (written === 'changed') throw new Error(`${no} was changed while the town was loaded`);
  return written;
}

function changeBy(
  proposal: Proposal,
  step: TownStep,
  { at, today }: { readonly at: string; readonly today: string },
): Result<Changed, unknown> {
  const by = { person: proposal.proposer, now: at };
  switch (step.kind) {
    case 'replied':
      return supplement(proposal, step.text, {
        ...by,
        dueOn: addDays(dayOf(at), ANSWER_DAYS),
        calendar,
      });
    case 'withdrawn':
      return withdraw(proposal, by);
    default:
      return advance(proposal, stepOf(step, today), { person: 'system', now: at });
  }
}

function stepOf(step: Exclude<TownStep, { kind: 'replied' | 'withdrawn' }>, today: string): Step {
  if (step.kind !== 'forwarded') return step;
  const holder = { kind: 'owner', area: step.area } as const;
  return { kind: 'forwarded', holder, dueOn: addDays(today, step.dueInDays) };
}
