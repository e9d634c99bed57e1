/** How often each small fault happens while faults are on. */
import type { Rates } from '../client/misbehaviour.ts';
import type { StormRates } from '../client/stormy-backend.ts';

/** Shares of the requests. A refusal of the application itself (401) stops everything: it comes once. */
export const RATES: Rates = {
  throttled: 0.01,
  'throttled-without-time': 0.01,
  clash: 0.02,
  'blocked-by-user': 0.01,
  'not-in-roster': 0.01,
  'writes-blocked': 0.01,
  'disabled-by-admin': 0.01,
  gone: 0.01,
  'too-big': 0.01,
  broken: 0.01,
  'broken-after': 0.01,
  'bad-gateway': 0.02,
  unavailable: 0.02,
  'gateway-timeout': 0.01,
  'gateway-timeout-after': 0.01,
  'reset-before': 0.01,
  'reset-after': 0.01,
  'hang-before': 0.01,
  'hang-after': 0.01,
  slow: 0.03,
};

/** Shares of the calls to storage while it storms. */
export const STORM: StormRates = { conflict: 0.03, busy: 0.03, lostCall: 0.02, lostAnswer: 0.02 };
