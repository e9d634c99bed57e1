import { describe, expect, it } from 'vitest';
import { invitedPages } from '../../../src/usecases/delivery/invited-page.ts';
import { endWave } from '../../../src/usecases/rounds/waves/change-wave.ts';
import { TENANT } from '../../support/builders.ts';
import { sentWave, WAVE } from '../../support/wave-world.ts';

const ALL = { kind: 'invited', round: WAVE } as const;

describe('invitedPages', () => {
  it('gives everybody once, page by page, whom we never met as blocked', async () => {
    const { waves, karen, ole } = await sentWave();
    const pages = invitedPages(waves, TENANT, 2);
    const first = await pages(ALL, undefined);
    const second = await pages(ALL, first.next);
    const all = [...first.recipients, ...second.recipients];
    expect(all.map(({ to, blocked }) => [to, blocked])).toEqual([
      [karen.id, undefined],
      [ole.id, undefined],
      ['mail:bo@bakkekoebing.example', 'never-met'],
    ]);
    expect(second.next).toBeUndefined();
  });

  it('gives nobody of a wave that is over, or of another round', async () => {
    const { waves, administrator } = await sentWave();
    const pages = invitedPages(waves, TENANT, 10);
    await pages(ALL, undefined);
    await endWave(waves, administrator, WAVE);
    expect((await pages(ALL, undefined)).recipients).toEqual([]);
    const other = { kind: 'invited', round: administrator.person } as never;
    expect((await pages(other, undefined)).recipients).toEqual([]);
  });
});
