import { describe, expect, it } from 'vitest';
import { quarterNews } from '../../../src/domain/decision/quarter-news.ts';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import type { Unit } from '../../../src/domain/shared/register.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anInitiative, aPromised, nos } from '../../support/an-initiative.ts';
import { aUnit } from '../../support/relay-world.ts';

const SCHOOL = asId<UnitId>('1');
const HOME: Unit = { ...aUnit('2'), type: 'nursing-home' };
const register = { units: [aUnit('1'), HOME] };
const at = { quarter: { year: 2026, quarter: 4 }, today: '2027-01-04' };

const done = (number: string, more: Partial<Proposal> = {}) =>
  aProposal(number, {
    unit: SCHOOL,
    status: 'closed',
    outcome: 'done',
    answer: 'Skemaet er væk.',
    answeredAt: '2026-11-20T09:00:00.000Z',
    ...more,
  });
const promised = (number: string, publishedAt: string, more: Partial<Proposal> = {}) => {
  const one = aPromised(number, { unit: SCHOOL, ...more });
  return { ...one, ...(one.decision && { decision: { ...one.decision, publishedAt } }) };
};
const news = (proposals: readonly Proposal[], initiatives: readonly Initiative[] = []) =>
  quarterNews({ proposals, initiatives, register }, at);

describe('quarterNews', () => {
  it('tells a kind of workplace what it said and what was done, and others nothing', () => {
    expect(news([done('2026-0001')])).toEqual([
      {
        type: 'school',
        done: [{ challenge: 'Udfordring 2026-0001', what: 'Skemaet er væk.' }],
        fresh: [],
        underWay: [],
      },
    ]);
  });

  it.each(['2026-09-30T21:59:00.000Z', '2026-12-31T23:00:00.000Z'])(
    'leaves to another letter what was done at %s',
    (answeredAt) => {
      expect(news([done('2026-0001', { answeredAt })])).toEqual([]);
    },
  );

  it('puts what was promised in the quarter under new, and before it under way', () => {
    const [part] = news(
      [
        promised('2026-0001', '2026-11-19T09:00:00.000Z'),
        promised('2026-0002', '2026-08-19T09:00:00.000Z'),
      ],
      [
        anInitiative('i1', { proposals: nos('2026-0001') }),
        anInitiative('i2', { proposals: nos('2026-0002') }),
      ],
    );

    const when = anInitiative('i1').horizon;
    expect(part?.fresh).toEqual([{ what: 'Tiltag i1', when }]);
    expect(part?.underWay).toEqual([{ what: 'Tiltag i2', when }]);
  });

  it('says nothing of what is decided and not published, or told after the quarter', () => {
    const ready = aPromised('2026-0001', { unit: SCHOOL });
    const unpublished: Proposal = {
      ...ready,
      ...(ready.decision && { decision: { ...ready.decision, state: 'ready' } }),
    };
    const later = promised('2026-0002', '2027-01-02T09:00:00.000Z');
    const initiatives = [
      anInitiative('i1', { proposals: nos('2026-0001') }),
      anInitiative('i2', { proposals: nos('2026-0002') }),
      anInitiative('i3'),
    ];

    expect(news([unpublished, later, done('2026-0003')], initiatives)).toMatchObject([
      { fresh: [], underWay: [] },
    ]);
  });

  it('gives no letter to those for whom all is as it was', () => {
    const old = promised('2026-0002', '2026-08-19T09:00:00.000Z');

    expect(news([old], [anInitiative('i2', { proposals: nos('2026-0002') })])).toEqual([]);
  });

  it('owns up to what is late', () => {
    const horizon = { text: '4. kvartal 2026', from: '2026-10-01', until: '2026-12-31' };
    const [part] = news(
      [promised('2026-0001', '2026-08-19T09:00:00.000Z'), done('2026-0002')],
      [anInitiative('i1', { proposals: nos('2026-0001'), horizon })],
    );

    expect(part?.underWay).toEqual([{ what: 'Tiltag i1', when: horizon, late: true }]);
  });

  it.each([
    ['decided-locally', 'local'],
    ['guidance', 'guidance'],
  ] as const)('counts an answer of %s as something to use at once', (outcome, how) => {
    const one = promised('2026-0001', '2026-11-19T09:00:00.000Z', { outcome, status: 'closed' });
    const answered = { ...one, ...(one.decision && { decision: { ...one.decision, outcome } }) };

    expect(news([answered])).toMatchObject([
      { type: 'school', fresh: [{ challenge: 'Udfordring 2026-0001', what: 'Det gør vi', how }] },
    ]);
    const kept = { ...answered, answers: { challenge: 'Hemmeligt', visibility: 'team' } };
    expect(news([kept])).toEqual([]);
  });

  it('tells a kind of workplace of what has spread to it', () => {
    const spread = [{ to: 'nursing-home', on: '2026-12-01' }];
    const all = news(
      [promised('2026-0001', '2026-02-19T09:00:00.000Z')],
      [anInitiative('i1', { proposals: nos('2026-0001'), spread })],
    );

    expect(all).toMatchObject([
      { type: 'nursing-home', fresh: [{ what: 'Tiltag i1', how: 'spread' }] },
    ]);
  });

  it('tells it those whose proposal was merged into it, too', () => {
    const into = { no: no('2026-0001'), status: 'received', holder: { kind: 'team' } } as const;
    const child = aProposal('2026-0002', { unit: HOME.id, status: 'merged', mergedInto: into });

    expect(news([done('2026-0001'), child]).map(({ type }) => type)).toEqual([
      'school',
      'nursing-home',
    ]);
  });

  it('holds the five that most workplaces have, and no more', () => {
    const all = Array.from({ length: 7 }, (_, n) =>
      done(`2026-000${n + 1}`, {
        answer: `Svar ${n}`,
        ...(n > 4 && { endorsed: { people: 1, units: [HOME.id] } }),
      }),
    );

    const [part] = news(all);
    expect(part?.done.map(({ what }) => what).slice(0, 2)).toEqual(['Svar 5', 'Svar 6']);
    expect(part?.done).toHaveLength(5);
  });
});
