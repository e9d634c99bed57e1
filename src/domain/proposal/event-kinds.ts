// What can happen to a proposal, and who is told of it.

export const EVENT_KINDS = [
  'received',
  'edited',
  'supplemented',
  'asked',
  'replied',
  'withdrawn',
  'decided-locally',
  'assessing',
  'assessed',
  'waiting',
  'forwarded',
  'decided',
  'closed',
  'merged',
  'responded',
  'treated',
  'explained',
  'promise-changed',
  'promise-late',
  'completed',
  'judged-solved',
  'reopened',
  'absorbed',
  'unmerged',
  'asked-later',
  'redacted',
  'drafted',
  'flagged',
  'assigned',
  'noted',
  'reminded',
  'escalated',
  'status-offered',
  'answered-back',
  'released',
  'taken-back',
  'journalled',
  'endorsed',
  'followed',
  'unfollowed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Events of many that are told in figures, not one by one. */
export const COUNTED_KINDS = ['endorsed', 'followed', 'unfollowed'] as const;
/** Events that those who handle a proposal alone are told. */
export const INTERNAL_KINDS = [
  'drafted',
  'flagged',
  'assigned',
  'noted',
  'reminded',
  'escalated',
  'status-offered',
  'answered-back',
  'released',
  'taken-back',
  'journalled',
] as const;
export type ToldKind = Exclude<EventKind, (typeof COUNTED_KINDS)[number]>;
export type InternalKind = (typeof INTERNAL_KINDS)[number];
/** What proposers are told too. */
export type OpenKind = Exclude<ToldKind, InternalKind>;

/** True for an event that has a line of its own in the history. */
export function isTold(kind: EventKind): kind is ToldKind {
  return !COUNTED_KINDS.some((one) => one === kind);
}

/** True for an event that proposers are told of. */
export function isOpen(kind: EventKind): kind is OpenKind {
  return isTold(kind) && !INTERNAL_KINDS.some((one) => one === kind);
}
