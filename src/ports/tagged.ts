// A stored value with the tag that proves it is unchanged when written back.

export interface Tagged<T> {
  readonly value: T;
  /** Opaque; changes with every write. */
  readonly tag: string;
}
