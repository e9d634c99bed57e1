// Time and chance, handed in so that tests decide them.

export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A fresh id nobody can guess: 22 characters, letters, digits, `-` and `_`. */
  fresh(): string;
}

/** Working days of a Danish municipality. */
export interface Calendar {
  /** True on weekends and Danish holidays; `day` is `2026-12-24`. */
  isOff(day: string): boolean;
}
