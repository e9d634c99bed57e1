// What the Bot Connector answered when it did not do what we asked.

export interface ConnectorFault {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Teams' own word for it, or the network's: `ConversationNotFound`, `timeout`, `ECONNRESET`. */
  readonly code: string;
  /** How long it asked us to wait. */
  readonly retryAfterMs?: number;
}

/** The SDK passes on what is thrown, so the fault travels as an error. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  readonly status: number;
  readonly code: string;
  readonly retryAfterMs: number | undefined;

  constructor(fault: ConnectorFault, options?: ErrorOptions) {
    super(`Bot Connector: ${fault.status} ${fault.code}`, options);
    this.status = fault.status;
    this.code = fault.code;
    this.retryAfterMs = fault.retryAfterMs;
  }
}

/** Reads an answer of 400 or more. */
export function faultOf(answer: Response, body: string): ConnectorFault {
  const retryAfterMs = waitOf(answer.headers.get('retry-after'));
  return {
    status: answer.status,
    code: codeIn(body),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** Reads why there was no answer at all. */
export function faultOfFailure(error: unknown): ConnectorFault {
  if (!(error instanceof Error)) return { status: 0, code: 'unknown' };
  if (error.name === 'TimeoutError') return { status: 0, code: 'timeout' };
  const inner = error.cause instanceof Error ? error.cause : error;
  return { status: 0, code: 'code' in inner ? String(inner.code) : inner.name };
}

/** The longest of Teams' windows: asked to wait longer than that, we look again after it. */
const LONGEST_WAIT_MS = 3_600_000;

/** Milliseconds of a Retry-After header, which holds seconds or a date; at most an hour. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(LONGEST_WAIT_MS, Math.max(0, ms));
}

// Teams writes JSON within its JSON too, so the quotes may have backslashes before them.
const CODE = /\\*"code\\*"\s*:\s*\\*"([\w.-]{1,60})\\*"/;
const SUB_CODE = /\\*"subCode\\*"\s*:\s*\\*"([\w.-]{1,60})\\*"/;
/** The number of a conversation that is closed to us, which comes with or without the word. */
const WRITES_BLOCKED = /\\*"errorCode\\*"\s*:\s*209\b/;

/** The closer word where there are two. Never the message beside it: it may quote what we sent. */
function codeIn(body: string): string {
  const [, closer] = SUB_CODE.exec(body) ?? [];
  if (closer !== undefined) return closer;
  return WRITES_BLOCKED.test(body) ? 'MessageWritesBlocked' : (CODE.exec(body)?.[1] ?? 'no-code');
}
