// Cards for several proposals at once.
import { several as fillSeveral } from '../../../src/cards/views/several.ts';
import {
  severalDone as fillDone,
  severalLook as fillLook,
} from '../../../src/cards/views/several-look.ts';
import { type ProposalNo, proposalNo } from '../../../src/domain/proposal/number.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { AT, type Fill, NO, namesIn } from './data.ts';
import { proposalIn } from './proposals.ts';
import { assessmentIn } from './triage.ts';
import type { Typed } from './typed.ts';

const FORUMS = ['board'];
const AREAS = ['staff', 'it', 'finance', 'buying', 'buildings', 'records', 'leading'];

function many(typed: Typed, count: number) {
  return Array.from({ length: count }, (_, at) =>
    proposalIn(typed, {
      no: proposalNo(2026, 900_000 + at),
      status: 'assessing',
      assignee: asId<PersonId>('p'.repeat(30)),
      ...(at % 2 === 0 && { assessments: [assessmentIn(typed)] }),
    }),
  );
}

function cannotIn(typed: Typed) {
  const reasons = [
    'not-found',
    'withdrawn',
    'handled',
    'no-assessment',
    'no-way',
    'choose-forum',
    'needs-answer',
  ] as const;
  const changed = { no: NO, why: 'changed-since', by: typed.name, at: AT } as const;
  return [changed, ...reasons.map((why) => ({ no: NO, why })), { no: NO, why: reasons[0] }];
}

export function several(): Record<string, Fill> {
  const choice = (typed: Typed, count: number) => ({
    page: 0,
    pages: 1,
    total: count,
    proposals: many(typed, count),
    areas: AREAS,
    forums: FORUMS,
    people: [{ id: 'p', name: typed.name }],
  });
  return {
    several: (typed, language) =>
      fillSeveral(
        { ...choice(typed, 25), filter: 'area:it', names: namesIn(typed, language), pages: 2 },
        language,
      ),
    'several-again': (typed, language) =>
      fillSeveral(
        {
          ...choice(typed, 3),
          filter: 'all',
          page: 1,
          pages: 3,
          names: namesIn(typed, language),
          fault: 'no-end',
        },
        language,
      ),
    'several-none': (typed, language) =>
      fillSeveral(
        { ...choice(typed, 0), filter: 'all', names: namesIn(typed, language) },
        language,
      ),
    'several-look': (typed, language) =>
      fillLook(
        {
          filter: 'area:it',
          page: 0,
          end: { kind: 'owner', area: 'it' },
          can: many(typed, 25),
          cannot: cannotIn(typed),
          reach: [
            { as: 'owner', name: typed.name, hasApp: true, lastAt: AT },
            { as: 'substitute', name: typed.name, hasApp: false },
          ],
          dueOn: '2026-12-11',
          names: namesIn(typed, language),
        },
        language,
      ),
    'several-look-late': (typed, language) =>
      fillLook(
        {
          filter: 'all',
          page: 0,
          end: { kind: 'forum', forum: 'board' },
          can: many(typed, 1),
          cannot: [],
          reach: [],
          dueOn: '',
          names: namesIn(typed, language),
          fault: { kind: 'bad-day' },
        },
        language,
      ),
    'several-look-nothing': (typed, language) =>
      fillLook(
        {
          filter: 'all',
          page: 0,
          end: { kind: 'road' },
          can: [],
          cannot: cannotIn(typed),
          reach: [],
          names: namesIn(typed, language),
        },
        language,
      ),
    'several-look-assign': (typed, language) =>
      fillLook(
        {
          filter: 'all',
          page: 0,
          end: { kind: 'assign', person: 'p' },
          assignee: typed.name,
          can: many(typed, 2),
          cannot: [],
          reach: [],
          names: namesIn(typed, language),
        },
        language,
      ),
    'several-done': (typed, language) => done(typed, [NO, proposalNo(2026, 7)])(language),
    'several-done-nothing': (typed, language) => done(typed, [])(language),
  };

  function done(typed: Typed, numbers: readonly ProposalNo[]) {
    return (language: Parameters<Fill>[1]) =>
      fillDone(
        {
          filter: 'area:it',
          end: { kind: 'owner', area: 'it' },
          done: numbers,
          cannot: cannotIn(typed),
          names: namesIn(typed, language),
        },
        language,
      );
  }
}
