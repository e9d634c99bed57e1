// How a backend says that storage did not answer, or not yet: worth another try.

export interface Transient extends Error {
  readonly transient: true;
}

/** An error after which nobody knows whether the call took effect. The cause is kept. */
export function transient(message: string, cause: unknown): Transient {
  return Object.assign(new Error(message, { cause }), { transient: true as const });
}

/** Whether an error is one of these. */
export function isTransient(error: unknown): error is Transient {
  return error instanceof Error && 'transient' in error && error.transient === true;
}
