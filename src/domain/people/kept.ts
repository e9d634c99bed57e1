// Every kind of row there is: what of it a person is told who asks for their own data, and what becomes of it when they are erased.

/**
 * `all` of it is theirs; `parts` of it name them; `nothing` of it does, or nobody can tell whose it is.
 */
export type Told = 'all' | 'parts' | 'nothing';

/**
 * The row is `gone` when it is theirs, `emptied` of what says who they are, or it `stays`: then it names
 * nobody, or an id alone that leads to nobody any more.
 */
export type AfterErasing = 'gone' | 'emptied' | 'stays';

export interface KeptRow {
  readonly table: string;
  /** First part of the key. */
  readonly row: string;
  readonly told: Told;
  readonly erased: AfterErasing;
}

/** Kinds of rows by what they are called on the page a person gets; a new one asks for its words. */
export const KEPT = {
  'proposal-count': { table: 'proposals', row: 'n', told: 'nothing', erased: 'stays' },
  proposal: { table: 'proposals', row: 'p', told: 'parts', erased: 'emptied' },
  'earlier-version': { table: 'proposals', row: 'v', told: 'parts', erased: 'emptied' },
  event: { table: 'proposals', row: 'e', told: 'parts', erased: 'stays' },
  feed: { table: 'proposals', row: 'f', told: 'nothing', erased: 'stays' },
  'proposal-guard': { table: 'proposals', row: 'g', told: 'nothing', erased: 'stays' },
  endorsement: { table: 'proposals', row: 'k', told: 'all', erased: 'stays' },
  draft: { table: 'proposals', row: 'd', told: 'all', erased: 'gone' },
  'proposal-outbox': { table: 'proposals', row: 'o', told: 'parts', erased: 'emptied' },
  'question-set': { table: 'rounds', row: 's', told: 'nothing', erased: 'stays' },
  round: { table: 'rounds', row: 'r', told: 'parts', erased: 'stays' },
  board: { table: 'rounds', row: 'b', told: 'nothing', erased: 'stays' },
  'round-code': { table: 'rounds', row: 'c', told: 'nothing', erased: 'stays' },
  'wrong-codes': { table: 'rounds', row: 'g', told: 'all', erased: 'gone' },
  'people-list': { table: 'rounds', row: 'l', told: 'parts', erased: 'stays' },
  'round-outbox': { table: 'rounds', row: 'o', told: 'parts', erased: 'emptied' },
  unit: { table: 'registry', row: 'u', told: 'parts', erased: 'stays' },
  area: { table: 'registry', row: 'a', told: 'parts', erased: 'stays' },
  forum: { table: 'registry', row: 'f', told: 'parts', erased: 'stays' },
  guidance: { table: 'registry', row: 'g', told: 'nothing', erased: 'stays' },
  role: { table: 'registry', row: 'k', told: 'parts', erased: 'gone' },
  rules: { table: 'registry', row: 't', told: 'nothing', erased: 'stays' },
  'register-revision': { table: 'registry', row: 'r', told: 'nothing', erased: 'stays' },
  'register-outbox': { table: 'registry', row: 'o', told: 'parts', erased: 'emptied' },
  person: { table: 'people', row: 'a', told: 'all', erased: 'gone' },
  'person-pointer': { table: 'people', row: 'p', told: 'nothing', erased: 'gone' },
  unreachable: { table: 'people', row: 'u', told: 'nothing', erased: 'gone' },
  channel: { table: 'people', row: 'c', told: 'parts', erased: 'emptied' },
  'binding-code': { table: 'people', row: 'b', told: 'nothing', erased: 'stays' },
  'people-outbox': { table: 'people', row: 'o', told: 'parts', erased: 'emptied' },
  letter: { table: 'jobs', row: 'b', told: 'parts', erased: 'emptied' },
  'quarter-letter': { table: 'jobs', row: 'n', told: 'parts', erased: 'emptied' },
  digest: { table: 'jobs', row: 'c', told: 'nothing', erased: 'stays' },
  'latest-digest': { table: 'jobs', row: 'l', told: 'nothing', erased: 'stays' },
  'job-run': { table: 'jobs', row: 'j', told: 'nothing', erased: 'stays' },
  paper: { table: 'jobs', row: 'w', told: 'all', erased: 'gone' },
  'own-order': { table: 'jobs', row: 'm', told: 'all', erased: 'gone' },
  telling: { table: 'jobs', row: 'h', told: 'nothing', erased: 'stays' },
  'restored-mark': { table: 'jobs', row: 'r', told: 'nothing', erased: 'stays' },
  'outbox-partition': { table: 'jobs', row: 'y', told: 'nothing', erased: 'stays' },
  'job-outbox': { table: 'jobs', row: 'o', told: 'parts', erased: 'emptied' },
  lease: { table: 'ledger', row: 'lease', told: 'nothing', erased: 'stays' },
  message: { table: 'ledger', row: 'm', told: 'parts', erased: 'emptied' },
  'queued-first': { table: 'ledger', row: 'h', told: 'nothing', erased: 'gone' },
  queued: { table: 'ledger', row: 'q', told: 'nothing', erased: 'gone' },
  'message-blocked': { table: 'ledger', row: 'x', told: 'nothing', erased: 'gone' },
  'message-failed': { table: 'ledger', row: 'z', told: 'nothing', erased: 'gone' },
  'written-to': { table: 'ledger', row: 'w', told: 'all', erased: 'gone' },
  initiative: { table: 'initiatives', row: 'i', told: 'parts', erased: 'emptied' },
  theme: { table: 'initiatives', row: 't', told: 'parts', erased: 'emptied' },
  'initiative-outbox': { table: 'initiatives', row: 'o', told: 'parts', erased: 'emptied' },
  audited: { table: 'audit', row: 'w', told: 'parts', erased: 'stays' },
  file: { table: 'files', row: 'f', told: 'all', erased: 'emptied' },
  'file-bytes': { table: 'files', row: 'c', told: 'nothing', erased: 'stays' },
  template: { table: 'files', row: 't', told: 'nothing', erased: 'stays' },
  'template-bytes': { table: 'files', row: 'u', told: 'nothing', erased: 'stays' },
  response: { table: 'responses', row: 'a', told: 'all', erased: 'emptied' },
  doors: { table: 'responses', row: 'd', told: 'parts', erased: 'stays' },
  asked: { table: 'responses', row: 'i', told: 'parts', erased: 'emptied' },
  'no-reminder': { table: 'responses', row: 'x', told: 'all', erased: 'gone' },
  participant: { table: 'responses', row: 'p', told: 'all', erased: 'emptied' },
  note: { table: 'responses', row: 'n', told: 'all', erased: 'emptied' },
  shortlisted: { table: 'responses', row: 'w', told: 'parts', erased: 'stays' },
  participation: { table: 'responses', row: 't', told: 'parts', erased: 'stays' },
  'anonymous-answers': { table: 'responses', row: 'u', told: 'nothing', erased: 'stays' },
  result: { table: 'responses', row: 'z', told: 'parts', erased: 'stays' },
  'erased-person': { table: 'erasures', row: 'p', told: 'nothing', erased: 'stays' },
  'hidden-texts': { table: 'erasures', row: 't', told: 'nothing', erased: 'stays' },
} as const satisfies Record<string, KeptRow>;

export type KeptKind = keyof typeof KEPT;

const KINDS = new Map(
  Object.entries(KEPT).map(([kind, { table, row }]) => [`${table}~${row}`, kind as KeptKind]),
);

/** Which kind a row is, by its table and the first part of its key; undefined when nobody has said. */
export function keptKind(table: string, row: string): KeptKind | undefined {
  return KINDS.get(`${table}~${row.split('~', 1)[0] ?? ''}`);
}

/** Kinds of which something else than the whole row goes. */
export type EmptiedKind = {
  [K in KeptKind]: (typeof KEPT)[K]['erased'] extends 'emptied' ? K : never;
}[KeptKind];

/** Kinds of which somebody is told something. */
export type ToldKind = {
  [K in KeptKind]: (typeof KEPT)[K]['told'] extends 'nothing' ? never : K;
}[KeptKind];
