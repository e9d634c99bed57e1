// A value that cannot be printed by accident: it has to be asked for.

export interface Secret {
  /** The value itself; call it where it is used and nowhere else. */
  readonly reveal: () => string;
  readonly toString: () => string;
  readonly toJSON: () => string;
}

const SHOWN = '[secret]';

/** Wraps a value so that logs, JSON and error messages show `[secret]`. */
export function secret(value: string): Secret {
  return Object.freeze({ reveal: () => value, toString: () => SHOWN, toJSON: () => SHOWN });
}
