// Who may do what: one table, role by action.

/**
 * `proposer` of the very proposal; `successor` is told instead of a proposer who left, as they lead
 * the unit now; `administrator` is a present member of the bound channel.
 */
export const ROLES = ['proposer', 'successor', 'administrator', 'anybody'] as const;
export type Role = (typeof ROLES)[number];

/** `reply` is to a question that is open. `bind` is the first binding, guarded by the code or the named team instead; `move` any later one. */
const GRANTED = {
  propose: ['anybody'],
  see: ['proposer', 'administrator'],
  edit: ['proposer'],
  withdraw: ['proposer'],
  supplement: ['proposer'],
  reply: ['proposer', 'successor'],
  ask: ['administrator'],
  triage: ['administrator'],
  list: ['administrator'],
  search: ['administrator'],
  digest: ['administrator'],
  schedule: ['administrator'],
  bind: ['anybody'],
  move: ['administrator'],
  operations: ['administrator'],
  repeat: ['administrator'],
  letter: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof GRANTED;

/** Everything somebody can be allowed to do. */
export const RIGHTS: readonly string[] = Object.keys(GRANTED);

/** True when one of the roles, or being anybody at all, is enough. */
export function may(roles: readonly Role[], right: Right): boolean {
  const enough: readonly Role[] = GRANTED[right];
  return enough.includes('anybody') || enough.some((role) => roles.includes(role));
}
