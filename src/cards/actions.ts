// Every button there is: its verb, the data its card carries, and how what comes back is parsed.
import type { z } from 'zod/v4';
import { CHANNEL_VERBS } from './verbs/channel-verbs.ts';
import { DECIDING_VERBS } from './verbs/deciding-verbs.ts';
import { INITIATIVE_VERBS } from './verbs/initiative-verbs.ts';
import { LEADER_VERBS } from './verbs/leader-verbs.ts';
import { OWN_VERBS } from './verbs/own-verbs.ts';
import { OWNER_VERBS } from './verbs/owner-verbs.ts';
import { PAPER_VERBS } from './verbs/paper-verbs.ts';
import { PROPOSAL_VERBS } from './verbs/proposal-verbs.ts';
import { RESULT_VERBS } from './verbs/result-verbs.ts';
import { ROUND_VERBS } from './verbs/round-verbs.ts';
import { RULES_VERBS } from './verbs/rules-verbs.ts';
import { SET_VERBS } from './verbs/set-verbs.ts';
import { THEME_VERBS } from './verbs/theme-verbs.ts';
import { TRIAGE_VERBS } from './verbs/triage-verbs.ts';
import { WAVE_VERBS } from './verbs/wave-verbs.ts';
import { WORKSHOP_VERBS } from './verbs/workshop-verbs.ts';

export { PAGE_MOVES } from './verbs/leader-verbs.ts';

const VERBS = {
  ...LEADER_VERBS,
  ...OWN_VERBS,
  ...PROPOSAL_VERBS,
  ...OWNER_VERBS,
  ...TRIAGE_VERBS,
  ...DECIDING_VERBS,
  ...INITIATIVE_VERBS,
  ...CHANNEL_VERBS,
  ...RULES_VERBS,
  ...ROUND_VERBS,
  ...RESULT_VERBS,
  ...WAVE_VERBS,
  ...WORKSHOP_VERBS,
  ...SET_VERBS,
  ...PAPER_VERBS,
  ...THEME_VERBS,
} as const;

export type Verb = keyof typeof VERBS;
export type Data<V extends Verb> = z.infer<(typeof VERBS)[V]>;

/** A button of ours: what it says, its verb and what it carries. */
export type ButtonData = {
  [V in Verb]: { readonly verb: V; readonly data: z.input<(typeof VERBS)[V]> };
}[Verb];

/** A pressed button, parsed; `inputs` is whatever else came along, by input id. */
export type Press = {
  [V in Verb]: { readonly verb: V; readonly data: Data<V>; readonly inputs: Inputs };
}[Verb];
export type Inputs = Readonly<Record<string, unknown>>;

/** Reads what a client sent; undefined when it is no button of ours or its data does not fit. */
export function parsePress(
  verb: string,
  sent: Readonly<Record<string, unknown>>,
): Press | undefined {
  if (!isVerb(verb)) return undefined;
  const parsed = VERBS[verb].safeParse(sent);
  if (!parsed.success) return undefined;
  return { verb, data: parsed.data, inputs: sent } as Press;
}

/** Whether a word is a verb of ours. */
export function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(VERBS, verb);
}
