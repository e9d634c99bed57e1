import { describe, expect, it } from 'vitest';
import { receiveImported } from '../../../src/domain/proposal/receive-imported.ts';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { KAREN, NO, TENANT } from '../../support/builders.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const GIVEN = {
  tenant: TENANT,
  contact: KAREN,
  set: { id: 'forslag', version: 1 },
  batch: { id: 'teknik', from: 'Teknik og Miljø' },
  no: NO,
  now: NOW,
  dueOn: '2026-12-07',
};
const ROW = { row: 7, external: '17', answers: { challenge: 'Tre skemaer' } };

describe('a row that is taken in', () => {
  it('is handed in by the contact, and knows where it came from', () => {
    const { proposal, events } = receiveImported(ROW, GIVEN);

    expect(proposal).toEqual({
      ...{ tenant: TENANT, no: NO, version: 1, set: GIVEN.set },
      answers: { challenge: 'Tre skemaer', visibility: 'handlers' },
      ...{ proposer: KAREN, status: 'received', holder: { kind: 'team' } },
      ...{ receivedAt: NOW, changedAt: NOW, dueOn: '2026-12-07', supplements: [] },
      batch: { id: 'teknik', from: 'Teknik og Miljø', external: '17' },
    });
    expect(events).toEqual([{ no: NO, kind: 'received', at: NOW, by: KAREN, to: 'received' }]);
  });

  it('brings its workplace, its note and how far a machine could do it', () => {
    const unit = asId<UnitId>('vejhallen');
    const row = { ...ROW, unit, note: 'Ring til Bo', automation: 'selected' } as const;

    expect(receiveImported(row, GIVEN).proposal).toMatchObject({
      unit,
      notes: [{ by: KAREN, at: NOW, text: 'Ring til Bo' }],
      flags: { automation: 'selected' },
    });
  });
});
