// Who may do what: one table, role by action.

/**
 * `proposer` of the very proposal; `successor` is told instead of a proposer who left, as they lead
 * the unit now; `endorser` experiences it too. `process-owner` answers for the area it is with,
 * `decider` speaks for the forum it is with and `secretary` writes down for that forum, all three by
 * the register. `administrator` is a present member of the bound channel. `triager`, `host` and
 * `reader` are granted by an administrator. `own-host` leads the very round: its host or a co-host.
 * Those that end in `-system` are other systems of the municipality, by their roles in Entra; no person
 * has one.
 */
export const ROLES = [
  'proposer',
  'successor',
  'endorser',
  'triager',
  'process-owner',
  'decider',
  'secretary',
  'host',
  'own-host',
  'reader',
  'administrator',
  'proposal-system',
  'initiative-system',
  'round-system',
  'journal-system',
  'status-system',
  'anybody',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that are granted by name, not found in the register or the channel. */
export const GRANTED_ROLES = ['triager', 'host', 'reader'] as const;
export type GrantedRole = (typeof GRANTED_ROLES)[number];

/**
 * `reply` is to a question that is open. `bind` is the first binding, guarded by the code or the named
 * team instead; `move` any later one. `answer` writes the four parts; `decide` settles an outcome,
 * `treat` writes down a treatment, `publish` tells everybody. `judge` is the verdict of those who are
 * told, `initiative` changes what is done about a proposal, `theme` what is worked on together. `start` begins a round, `conduct` leads one
 * that is there; `results` are its figures. `wave` sends a survey
 * to many; `report` puts what there is on paper, and `release` lets it quote something. `journal` writes
 * down under which number it was filed. What begins with `fetch` is read by other systems, and `status`
 * is how far such a system says that it is.
 */
const GRANTED = {
  propose: ['anybody'],
  see: ['proposer', 'triager', 'process-owner', 'decider', 'secretary', 'reader', 'administrator'],
  edit: ['proposer'],
  withdraw: ['proposer'],
  supplement: ['proposer'],
  reply: ['proposer', 'successor'],
  unfollow: ['endorser'],
  judge: ['proposer', 'successor', 'endorser'],
  'ask-back': ['proposer', 'successor', 'endorser'],
  ask: ['triager', 'administrator'],
  triage: ['triager', 'administrator'],
  merge: ['triager', 'administrator'],
  redact: ['administrator'],
  release: ['administrator'],
  explain: ['process-owner', 'administrator'],
  answer: ['process-owner', 'administrator'],
  treat: ['decider', 'secretary', 'administrator'],
  decide: ['process-owner', 'decider', 'secretary'],
  publish: ['administrator'],
  initiative: ['process-owner', 'administrator'],
  theme: ['administrator'],
  list: ['triager', 'reader', 'administrator'],
  search: ['triager', 'reader', 'administrator'],
  digest: ['triager', 'reader', 'administrator'],
  schedule: ['administrator'],
  bind: ['anybody'],
  move: ['administrator'],
  rules: ['administrator'],
  grant: ['administrator'],
  start: ['host', 'administrator'],
  conduct: ['own-host', 'administrator'],
  results: ['own-host', 'reader', 'administrator'],
  operations: ['administrator'],
  repeat: ['administrator'],
  letter: ['administrator'],
  wave: ['administrator'],
  report: ['administrator'],
  journal: ['administrator', 'journal-system'],
  'fetch-proposals': ['proposal-system'],
  'fetch-initiatives': ['initiative-system'],
  'fetch-rounds': ['round-system'],
  status: ['status-system'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof GRANTED;

/** Everything somebody can be allowed to do. */
export const RIGHTS: readonly string[] = Object.keys(GRANTED);

/** True when one of the roles, or being anybody at all, is enough. */
export function may(roles: readonly Role[], right: Right): boolean {
  const enough: readonly Role[] = GRANTED[right];
  return enough.includes('anybody') || enough.some((role) => roles.includes(role));
}
