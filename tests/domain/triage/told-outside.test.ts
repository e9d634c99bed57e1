import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../../../src/domain/proposal/status.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { type ToldOutside, toldOutside } from '../../../src/domain/triage/told-outside.ts';
import { aProposal } from '../../support/a-proposal.ts';

const BY = {
  person: asId<PersonId>('app-x'),
  now: '2026-11-24T09:00:00.000Z',
  dueOn: '2026-12-08',
};
const SUPPLIER = { status: 'waiting', holder: { kind: 'supplier' } } as const;

function told(to: ToldOutside, differs: Parameters<typeof aProposal>[1] = {}) {
  return toldOutside(aProposal('2026-0001', differs), to, BY);
}

describe('what another system tells of a proposal', () => {
  it('is that it is worked on, with the day that was due', () => {
    const begun = told('assessing');

    expect(begun).toMatchObject({
      ok: true,
      value: { proposal: { status: 'assessing', dueOn: '2026-11-30' } },
    });
  });

  it('is that it is with a supplier, and nothing is due', () => {
    const away = told('waiting');

    expect(away.ok && away.value.proposal).toMatchObject(SUPPLIER);
    expect(away.ok && away.value.proposal.dueOn).toBeUndefined();
    expect(away.ok && away.value.events.map(({ by }) => by)).toEqual(['app-x']);
  });

  it('is that it is back, with a day that holds', () => {
    expect(told('assessing', SUPPLIER)).toMatchObject({
      ok: true,
      value: { proposal: { status: 'assessing', holder: { kind: 'team' }, dueOn: '2026-12-08' } },
    });
  });

  it('changes nothing the second time', () => {
    for (const again of [told('waiting', SUPPLIER), told('assessing', { status: 'assessing' })]) {
      expect(again.ok && again.value.events).toEqual([]);
    }
  });

  it('is nothing where people have it, or it is over', () => {
    const others = Object.keys(STATUSES).filter(
      (one): one is Status => one !== 'received' && one !== 'assessing',
    );
    for (const status of others) {
      const proposer = { status, holder: { kind: 'proposer' } } as const;
      for (const to of ['assessing', 'waiting'] as const) {
        expect([status, told(to, proposer)]).toEqual([
          status,
          { ok: false, problem: { kind: 'handled' } },
        ]);
      }
    }
  });
});
