import { describe, expect, it } from 'vitest';
import {
  listWaves,
  statusOf,
  waveStatus,
} from '../../../../src/usecases/rounds/waves/wave-status.ts';
import { aResponse } from '../../../support/a-round.ts';
import { value } from '../../../support/leader-world.ts';
import { sentWave, WAVE } from '../../../support/wave-world.ts';

describe('waveStatus', () => {
  it('counts answers and invitations, and small departments together', async () => {
    const { waves, administrator, karen } = await sentWave();
    const given = { answers: {}, at: '2026-11-25T09:00:00.000Z' };
    await waves.responses.saveResponse(aResponse({ round: WAVE, person: karen.id, given }));
    const status = value(await waveStatus(waves, administrator, WAVE));
    expect(status).toMatchObject({
      ...{ asked: 3, answered: 1 },
      lines: [{ groups: ['Børn og Unge', 'Kultur'], asked: 3, answered: 1 }],
      tally: { queued: 2, blocked: 1 },
    });
    expect(await statusOf(waves, status.round)).toEqual(status);
    expect(value(await listWaves(waves, administrator)).map(({ id }) => id)).toEqual([WAVE]);
  });
});
