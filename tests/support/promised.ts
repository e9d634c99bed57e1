/** A decision, an initiative and the rules by which the calendar judges them, ordinary unless told otherwise. */
import type { DueBy } from '../../src/domain/decision/due.ts';
import type { Initiative } from '../../src/domain/initiative/initiative.ts';
import type { Decision } from '../../src/domain/proposal/decision.ts';
import { type AreaId, asId, type InitiativeId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import { DEFAULT_RULES } from '../../src/domain/triage/rules.ts';
import { holidays } from '../../src/jobs/holidays.ts';
import { KAREN, NO, TENANT } from './builders.ts';

export const OWNER = { name: 'Ole Bang', mail: 'ole.bang@bakkekoebing.example' };
export const FIRST_HALF = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };

/** It has an owner with a substitute, pay has none. */
export const OWNED: Register = {
  units: [],
  forums: [],
  guidance: [],
  areas: [
    {
      id: asId<AreaId>('it'),
      name: { da: 'It og adgange', en: 'IT and access' },
      owner: OWNER,
      substitute: { name: 'Sofie Krogh', mail: 'sofie.krogh@bakkekoebing.example' },
    },
    { id: asId<AreaId>('loen'), name: { da: 'Ansættelse og løn', en: 'Hiring and pay' } },
  ],
};

/** Warned two working days before, escalated three after; by the Danish calendar. */
export function judgedOn(today: string, over: Partial<DueBy> = {}): DueBy {
  const { deadlines } = DEFAULT_RULES;
  return { deadlines, register: OWNED, calendar: holidays(), today, ...over };
}

/** Published on Monday 23 November 2026: planned for the first half of 2027. */
export function aPublished(over: Partial<Decision> = {}): Decision {
  return {
    version: 1,
    state: 'published',
    outcome: 'planned',
    reason: 'Tre skemaer spørger om det samme.',
    parts: {
      challenge: 'Timerne skrives ind tre steder.',
      initiative: 'Ét skema til alle tre systemer.',
      improvement: 'Timerne skrives ind én gang.',
      horizon: FIRST_HALF,
    },
    by: KAREN,
    as: 'process-owner',
    at: '2026-11-20T09:00:00.000Z',
    publishedBy: KAREN,
    publishedAt: '2026-11-23T09:00:00.000Z',
    ...over,
  };
}

/** Planned for the first half of 2027, with the published decision; the owner of IT leads it. */
export function anInitiative(over: Partial<Initiative> = {}): Initiative {
  return {
    tenant: TENANT,
    id: asId<InitiativeId>('d-2026-0042'),
    version: 1,
    title: 'Ét skema',
    what: 'Ét skema til alle tre systemer.',
    improvement: 'Timerne skrives ind én gang.',
    state: 'planned',
    horizon: FIRST_HALF,
    area: 'it',
    proposals: [NO],
    followers: [],
    milestones: [],
    realised: [],
    createdAt: '2026-11-23T09:00:00.000Z',
    changedAt: '2026-11-23T09:00:00.000Z',
    said: [],
    ...over,
  };
}
