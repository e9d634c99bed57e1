// What goes wrong, as other programs read it: RFC 9457, in English, with what to do about it.

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface ProblemRow {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

export const PROBLEMS = {
  'bad-request': {
    status: 400,
    title: 'The request cannot be read',
    detail: 'Compare parameters and body with /api/v1/openapi.json.',
  },
  unauthorized: {
    status: 401,
    title: 'No token that counts here',
    detail:
      'Send “Authorization: Bearer” with an access token for an application (client credentials) of a tenant that is let in, made for this API.',
  },
  forbidden: {
    status: 403,
    title: 'The application lacks the role',
    detail: 'Have an administrator give it the role that the description names for this path.',
  },
  'not-found': {
    status: 404,
    title: 'There is no such thing',
    detail: 'Check the number or id; it must be of the tenant the token is of.',
  },
  'no-method': {
    status: 405,
    title: 'Nothing is done that way here',
    detail: 'The description names the methods of each path.',
  },
  'not-now': {
    status: 409,
    title: 'It cannot be done as things are',
    detail:
      'Read it again: results come when a survey is counted, and a status is told only of what is in the queue or with a supplier.',
  },
  changed: {
    status: 412,
    title: 'It was changed since it was read',
    detail: 'Read it again, look at what is there, and send If-Match with its new ETag.',
  },
  'too-large': {
    status: 413,
    title: 'The body is too large',
    detail: 'Send at most 16 KB.',
  },
  'no-json': {
    status: 415,
    title: 'The body is no plain JSON',
    detail: 'Send application/json without content encoding.',
  },
  unusable: {
    status: 422,
    title: 'The text cannot be kept',
    detail:
      'A journal number has at most 40 characters and nothing in it that looks like a CPR number.',
  },
  'too-many': {
    status: 429,
    title: 'Too many requests',
    detail: 'Wait for as many seconds as Retry-After says.',
  },
  failed: {
    status: 500,
    title: 'Something went wrong here',
    detail: 'Try again in a minute; what was written is not written twice.',
  },
  unavailable: {
    status: 503,
    title: 'Nobody can say who you are just now',
    detail: 'The keys of Entra cannot be had. Try again in a minute.',
  },
} as const satisfies Readonly<Record<string, ProblemRow>>;
export type ProblemCode = keyof typeof PROBLEMS;

/** `about` names the fields that are wrong, never what they held. */
export function problem(code: ProblemCode, about: readonly string[] = []): ApiAnswer {
  const row = PROBLEMS[code];
  return {
    status: row.status,
    body: { type: `urn:forenkl:${code}`, ...row, ...(about.length > 0 && { about }) },
    headers: { 'Content-Type': 'application/problem+json' },
  };
}
