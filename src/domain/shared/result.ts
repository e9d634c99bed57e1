// A known refusal is a value: use cases return one of these, and only surprises are thrown.

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<P> {
  readonly ok: false;
  readonly problem: P;
}

export type Result<T, P> = Ok<T> | Refused<P>;

/** Wraps what went well. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Wraps a refusal the caller is expected to put into words. */
export function refused<P>(problem: P): Refused<P> {
  return { ok: false, problem };
}
