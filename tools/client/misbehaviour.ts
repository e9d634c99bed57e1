/** The ways in which the Bot Connector misbehaves, and which of them a call meets. */
// Source: "Status codes from bot conversational APIs", Microsoft Teams documentation.

/** An answer that is not what was asked for. */
export interface Refusal {
  readonly status: number;
  readonly body: unknown;
  /** Seconds it asks to be left alone. */
  readonly retryAfter?: number;
}

/** What is done about a call, and what its sender hears. */
export interface Course {
  /** Whether it is carried out: the message is posted, or the edit is made. */
  readonly done: boolean;
  readonly reply: 'as-asked' | 'reset' | 'never' | Refusal;
}

const refusal = (status: number, code: string): Refusal => ({
  status,
  body: { error: { code, message: 'secret text' } },
});
const refused = (status: number, code: string): Course => ({
  done: false,
  reply: refusal(status, code),
});

/** It may add how long to wait. */
export const THROTTLED = refusal(429, 'Throttled');
const PUT_OFF: Course = { done: false, reply: THROTTLED };

/** Teams tells this one as JSON within JSON. */
const WRITES_BLOCKED: Course = {
  done: false,
  reply: {
    status: 403,
    body: {
      errorCode: 209,
      message: JSON.stringify({ subCode: 'MessageWritesBlocked', details: 'secret text' }),
    },
  },
};

/** What each leads to; where it is known how long a throttle lasts, the reply says so. */
export const COURSES = {
  throttled: PUT_OFF,
  'throttled-without-time': PUT_OFF,
  'tenant-throttled': PUT_OFF,
  clash: refused(412, 'PreconditionFailed'),
  'blocked-by-user': refused(403, 'ConversationBlockedByUser'),
  'not-in-roster': refused(403, 'BotNotInConversationRoster'),
  'writes-blocked': WRITES_BLOCKED,
  'disabled-by-admin': refused(403, 'BotDisabledByAdmin'),
  gone: refused(404, 'ConversationNotFound'),
  'too-big': refused(413, 'MessageSizeTooBig'),
  'not-registered': refused(401, 'BotNotRegistered'),
  broken: refused(500, 'ServiceError'),
  'broken-after': { ...refused(500, 'ServiceError'), done: true },
  'bad-gateway': refused(502, 'BadGateway'),
  unavailable: refused(503, 'ServiceUnavailable'),
  /** The gateway lost patience; behind it the call may have been carried out. */
  'gateway-timeout': refused(504, 'GatewayTimeout'),
  'gateway-timeout-after': { ...refused(504, 'GatewayTimeout'), done: true },
  'reset-before': { done: false, reply: 'reset' },
  'reset-after': { done: true, reply: 'reset' },
  'hang-before': { done: false, reply: 'never' },
  'hang-after': { done: true, reply: 'never' },
  slow: { done: true, reply: 'as-asked' },
  none: { done: true, reply: 'as-asked' },
} as const satisfies Readonly<Record<string, Course>>;

export type Misbehaviour = keyof typeof COURSES;

/** From 0 to 1: the share of calls that meet each; together at most 1. */
export type Rates = Partial<Readonly<Record<Misbehaviour, number>>>;

/** Which one a call meets; `random` is from 0 up to 1. */
export function pickedBy(rates: Rates, random: number): Misbehaviour {
  let left = random;
  for (const kind of MISBEHAVIOURS) {
    left -= rates[kind] ?? 0;
    if (left < 0) return kind;
  }
  return 'none';
}

export const MISBEHAVIOURS = Object.keys(COURSES).filter(isMisbehaviour);

function isMisbehaviour(name: string): name is Misbehaviour {
  return name in COURSES;
}
