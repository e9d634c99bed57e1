import { describe, expect, it } from 'vitest';
import {
  findTreatment,
  inOrder,
  isTreatable,
  treat,
  writtenDown,
} from '../../../src/domain/decision/treat.ts';
import { ROOM } from '../../../src/domain/proposal/room.ts';
import { STATUSES } from '../../../src/domain/proposal/status.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aTreatment, atTheBoard, MEETING } from '../../support/a-decision.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<PersonId>('sune'), now: '2026-11-23T09:00:00.000Z' };
const proposal = atTheBoard('2026-1');

describe('treat', () => {
  it('adds to the trail, tells which forum, and leaves the rest as it is', () => {
    const { proposal: after, events } = value(treat(proposal, MEETING, BY));

    expect(after).toEqual({
      ...proposal,
      changedAt: BY.now,
      treatments: [{ ...MEETING, by: BY.person, at: BY.now }],
    });
    expect(events).toMatchObject([
      { kind: 'treated', with: 'board', from: 'forwarded', to: 'forwarded', by: BY.person },
    ]);
    expect(JSON.stringify(events)).not.toContain('agreed');
  });

  it('says nothing anew when the same is written down again, by whomever', () => {
    const treated = { ...proposal, treatments: [aTreatment()] };

    expect(treat(treated, MEETING, BY)).toEqual({
      ok: true,
      value: { proposal: treated, events: [] },
    });
  });

  it('keeps the trail by meeting, the oldest first', () => {
    const treated = { ...proposal, treatments: [aTreatment()] };
    const earlier = { ...MEETING, forum: 'med', on: '2026-10-01' };

    expect(
      value(treat(treated, earlier, BY)).proposal.treatments?.map(({ forum }) => forum),
    ).toEqual(['med', 'board']);
  });

  it('is refused when the trail is full', () => {
    const treatments = Array.from({ length: ROOM.treatments }, (_, at) =>
      aTreatment({ item: String(at + 10) }),
    );

    expect(treat({ ...proposal, treatments }, MEETING, BY)).toMatchObject({
      problem: { kind: 'too-many' },
    });
  });

  it.each(Object.keys(STATUSES).filter((one) => one !== 'forwarded' && one !== 'assessing'))(
    'is refused when it is %s',
    (status) => {
      const elsewhere = { ...proposal, status: status as typeof proposal.status };

      expect(isTreatable(elsewhere)).toBe(false);
      expect(treat(elsewhere, MEETING, BY)).toMatchObject({ problem: { kind: 'not-open' } });
    },
  );
});

describe('writtenDown', () => {
  it('tells when somebody wrote it for the forum', () => {
    expect(writtenDown(MEETING, { ...BY, onBehalf: true })).toMatchObject({ onBehalf: true });
    expect(writtenDown(MEETING, BY)).not.toHaveProperty('onBehalf');
  });
});

describe('findTreatment', () => {
  it('finds the one that says the same', () => {
    expect(findTreatment({ treatments: [aTreatment()] }, MEETING)).toEqual(aTreatment());
    expect(findTreatment({}, MEETING)).toBeUndefined();
  });
});

describe('inOrder', () => {
  it('leaves those of a day as they were written down', () => {
    const [first, second] = [aTreatment({ item: '2' }), aTreatment({ item: '1' })];

    expect(inOrder([first, second, aTreatment({ on: '2026-01-01' })])).toEqual([
      aTreatment({ on: '2026-01-01' }),
      first,
      second,
    ]);
  });
});
