import { describe, expect, it } from 'vitest';
import { itemOf, several } from '../../../src/cards/views/several.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aProposal } from '../../support/a-proposal.ts';

const VIEW = {
  filter: 'overdue',
  page: 0,
  pages: 2,
  total: 30,
  proposals: [aProposal('2026-1'), aProposal('2026-2')],
  areas: [],
  forums: [],
  people: [],
  names: { team: 'Teamet', municipality: '', areas: {}, units: {}, forums: {} },
} as const;

describe('several', () => {
  it('has all of a part chosen from the start, and none of the whole', () => {
    expect(several(VIEW, 'da').words['fields']).toMatchObject([
      { choices: [{ value: '2026-0001,2026-0002' }] },
      {},
    ]);
    expect(several({ ...VIEW, filter: 'all' }, 'da').words['fields']).toMatchObject([
      { choices: [{ value: '' }] },
      {},
    ]);
  });

  it('leads to the next page', () => {
    expect(several(VIEW, 'da').words['actions']).toMatchObject([
      { verb: 'several.look' },
      { verb: 'several.open', data: { page: 1 } },
    ]);
  });
});

describe('itemOf', () => {
  it('carries how it was, and who had it', () => {
    expect(itemOf(aProposal('2026-1', { assignee: asId<PersonId>('karen') }))).toEqual({
      no: '2026-0001',
      version: 1,
      assessments: 0,
      assignee: 'karen',
    });
  });
});
