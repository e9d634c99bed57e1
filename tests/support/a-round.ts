/** A round and its answers, complete but for what a test is about. */
import type { Response } from '../../src/domain/round/response.ts';
import type { Round } from '../../src/domain/round/round.ts';
import { asId } from '../../src/domain/shared/ids.ts';
import { TENANT } from './builders.ts';

export const ROUND_AT = '2026-11-24T09:00:00.000Z';

/** An open poll in a group chat, begun now and without an end. */
export function aRound(differs: Partial<Round> = {}): Round {
  return {
    tenant: TENANT,
    id: asId('round-1'),
    kind: 'poll',
    title: 'Hvad skal vi begynde med?',
    set: { id: 'quick-1', version: 1 },
    privacy: 'confidential',
    results: 'at-close',
    host: asId('mette'),
    coHosts: [],
    guests: false,
    state: 'open',
    shown: 'open',
    place: { serviceUrl: 'https://smba.example', conversation: '19:room', kind: 'group' },
    revision: 2,
    createdAt: ROUND_AT,
    changedAt: ROUND_AT,
    openedAt: ROUND_AT,
    ...differs,
  };
}

/** Begun by Karen, nothing answered. */
export function aResponse(differs: Partial<Response> = {}): Response {
  return {
    tenant: TENANT,
    round: asId('round-1'),
    person: asId('karen'),
    answers: {},
    page: 'page',
    revision: 0,
    startedAt: ROUND_AT,
    changedAt: ROUND_AT,
    background: {},
    notCpr: 0,
    ...differs,
  };
}
