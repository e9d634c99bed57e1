// When a person is next written to: the messages planned for them, so that there is at most one a week.

/** One message to come or gone: the moment it is planned for, and the manners it holds. */
export interface Slot {
  /** ISO instant. */
  readonly at: string;
  /** Ranks of what goes in it: the place of each manner in `MANNERS`. */
  readonly ranks: readonly number[];
}

/** Slots of a person, earliest first; those more than a week past are dropped. */
export type Slots = readonly Slot[];
