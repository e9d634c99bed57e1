// The one thing we ask of time: to be called later.

export interface Timers {
  /** Calls once after so many milliseconds, unless the returned function is called before. */
  after(ms: number, call: () => void): () => void;
}
