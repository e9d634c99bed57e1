// What a failure was, as a code that may be stored and shown: never the message of an error.

/** Longer ones, and those with other characters, could be texts. */
const CODE = /^[\w.-]{1,60}$/;

/** The code of what led to it, such as `ECONNRESET`, or else what kind of error it is. */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const [first] = error instanceof AggregateError ? error.errors : [];
  const cause: unknown = error.cause ?? first;
  if (cause !== undefined) return failureCode(cause);
  const code = 'code' in error ? String(error.code ?? '') : '';
  return [code, error.name].find((one) => CODE.test(one)) ?? 'Error';
}
