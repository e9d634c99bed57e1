import { describe, expect, it } from 'vitest';
import { quickSet } from '../../../src/domain/round/quick-set.ts';
import { beginResponse, handInResponse } from '../../../src/domain/round/response.ts';
import { asId, type PersonId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { aResponse, ROUND_AT } from '../../support/a-round.ts';
import { TENANT } from '../../support/builders.ts';

const SET = quickSet(
  { id: 'quick-1', version: 1 },
  { question: 'Hvad først?', choices: ['Indkøb', 'Løn'] },
  { da: 'Afstemning', en: 'Poll' },
);
const LATER = '2026-11-24T09:05:00.000Z';

describe('a response', () => {
  it('begins empty on the first page', () => {
    const who = {
      tenant: TENANT,
      round: asId<RoundId>('r'),
      person: asId<PersonId>('karen'),
      background: {},
    } as const;
    expect(beginResponse(who, SET, ROUND_AT)).toMatchObject({
      page: 'page',
      answers: {},
      revision: 0,
    });
  });

  it('is handed in with the answers that apply, and with nothing else', () => {
    const answered = aResponse({ answers: { q: 'c1', unknown: 'x' } });
    const handed = handInResponse(answered, SET, LATER);
    expect(handed.ok && handed.value.given).toEqual({ answers: { q: 'c1' }, at: LATER });
  });

  it('is refused with the page on which something is missing', () => {
    const handed = handInResponse(aResponse(), SET, LATER);
    expect(handed).toMatchObject({
      ok: false,
      problem: { page: 'page', problems: [{ question: 'q' }] },
    });
  });

  it('keeps what was handed in until it is handed in anew', () => {
    const first = { answers: { q: 'c1' }, at: ROUND_AT };
    const changed = aResponse({ answers: {}, given: first });
    expect(handInResponse(changed, SET, LATER).ok).toBe(false);
    expect(changed.given).toBe(first);
  });
});
