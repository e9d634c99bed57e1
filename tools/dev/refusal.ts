/** A known reason why `npm run dev` cannot go on: told in one sentence, without a stack. */

const NAME = 'Refusal';

export function refusal(sentence: string): Error {
  return Object.assign(new Error(sentence), { name: NAME });
}

export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}

/** The code of a system error, such as EACCES, or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
