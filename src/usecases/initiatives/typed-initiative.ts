// Reads an initiative as it was typed on its form.
import {
  LEAD_MAX,
  TITLE_MAX,
  type Wanted,
  WHAT_MAX,
  WHY_MAX,
} from '../../domain/initiative/change.ts';
import { INITIATIVE_STATES, type InitiativeState } from '../../domain/initiative/initiative.ts';
import type {
  InitiativeFault,
  InitiativeField,
  TypedInitiative,
} from '../../domain/initiative/typed-initiative.ts';
import { type HorizonGiven, readHorizon } from '../../domain/shared/horizon.ts';
import { namedAs } from '../../domain/shared/named-as.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { cleanLine, cleanText } from '../../domain/shared/typed-text.ts';
import { problemWith } from '../supplement-text.ts';

/** Longest time as it is typed, in characters. */
const HORIZON_MAX = 60;

const MOST: Partial<Record<InitiativeField, number>> = {
  title: TITLE_MAX,
  what: WHAT_MAX,
  improvement: WHAT_MAX,
  horizon: HORIZON_MAX,
  lead: LEAD_MAX,
  why: WHY_MAX,
};
const REQUIRED: readonly InitiativeField[] = ['title', 'what'];

export interface Read {
  readonly wanted: Wanted;
  readonly why?: string;
}

export interface ReadFrom {
  readonly register: Register;
  /** A day. */
  readonly today: string;
  /** A number in it is no CPR number. */
  readonly notCpr: boolean;
  /** As it is now: a time that passed may stay, and a lead keeps the mail. */
  readonly former?: Wanted;
}

/** Texts in order, a time that is still to come, a state there is. */
export function readInitiative(
  typed: TypedInitiative,
  from: ReadFrom,
): Result<Read, readonly InitiativeFault[]> {
  const horizon = horizonIn(typed.horizon, from);
  const state = stateIn(typed.state);
  const faults = [
    ...textFaults(typed, from.notCpr),
    ...(horizon === 'no-time' || horizon === 'past'
      ? [{ field: 'horizon', fault: { kind: horizon } } as const]
      : []),
    ...(state === undefined ? [{ field: 'state', fault: { kind: 'not-here' } } as const] : []),
  ];
  if (faults.length > 0 || state === undefined || horizon === 'no-time' || horizon === 'past') {
    return refused(faults);
  }
  const { register, former } = from;
  const lead = namedAs(typed.lead, register, former?.lead);
  const why = cleanText(typed.why).trim();
  return ok({
    wanted: {
      title: cleanLine(typed.title),
      what: cleanText(typed.what).trim(),
      improvement: cleanText(typed.improvement).trim(),
      state,
      ...(horizon !== undefined && { horizon }),
      ...(lead !== undefined && { lead }),
    },
    ...(why !== '' && { why }),
  });
}

function textFaults(typed: TypedInitiative, notCpr: boolean): readonly InitiativeFault[] {
  const fields = Object.keys(MOST) as (keyof typeof MOST)[];
  return fields.flatMap((field): readonly InitiativeFault[] => {
    const problem = problemWith(typed[field], notCpr, MOST[field]);
    if (problem === undefined) return [];
    if (problem.kind === 'required' && !REQUIRED.includes(field)) return [];
    return [{ field, fault: problem }];
  });
}

function horizonIn(
  text: string,
  { today, former }: ReadFrom,
): HorizonGiven | 'no-time' | 'past' | undefined {
  const typed = cleanLine(text);
  if (typed === '') return undefined;
  const read = readHorizon(typed);
  if (read === undefined) return 'no-time';
  if (read.until < today && former?.horizon?.until !== read.until) return 'past';
  return { ...read, text: typed };
}

function stateIn(text: string): InitiativeState | undefined {
  return Object.hasOwn(INITIATIVE_STATES, text) ? (text as InitiativeState) : undefined;
}
