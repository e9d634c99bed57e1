import { beforeEach, describe, expect, it } from 'vitest';
import { printOf } from '../../../../src/domain/triage/flags.ts';
import { aDecision, readyAnswer } from '../../../support/a-decision.ts';
import { anAssessment } from '../../../support/an-assessment.ts';
import { only } from '../../../support/channel-kit.ts';
import { aDecidingWorld, type DecidingWorld } from '../../../support/deciding-kit.ts';

const flags = { touchesLaw: { reviewer: 'Ida Holm' } };
const NO = '2026-0001';
let world: DecidingWorld;

beforeEach(async () => {
  world = await aDecidingWorld();
  const { treatments: _, ...ready } = readyAnswer('2026-1', {
    flags,
    assessments: [anAssessment({ authority: 'administrative' })],
    decision: aDecision({ version: 2, state: 'ready' }),
  });
  await world.stored(ready);
});

const shown = async (verb: string, data = {}, inputs = {}, who = world.karen) =>
  only(await world.press(who, verb, { no: NO, ...data }, inputs)).text;

describe('the reviewer', () => {
  it('is noted, with what was typed still there, and a second press says the same', async () => {
    for (const _ of [1, 2]) {
      const text = await shown('answers.law', { seen: printOf(flags) }, { 'd.reason': 'Ny grund' });
      expect(text).toContain('✓ Noteret: Ida Holm har set det igennem');
      expect(text).toContain('Ny grund');
    }
  });

  it('is not noted on a card with other marks, or by others', async () => {
    expect(await shown('answers.law', { seen: 'old' }, { 'd.reason': 'Min' })).toContain(
      'Nogen har ændret det imens',
    );
    await shown('answers.law', { seen: printOf(flags) }, {}, world.nanna);
    expect((await world.now('2026-1')).flags).toEqual(flags);
  });
});

describe('a disagreement', () => {
  it('goes to the board, and leads back to the list', async () => {
    expect(await shown('answers.show')).toContain('Uenighed: til direktionen');
    expect(await shown('answers.dispute', { seen: 2 })).toContain(
      `✓ ${NO} er sendt til Direktionen, som afgør det`,
    );
  });

  it('is not sent from a stale card, of what is not ready, or by others', async () => {
    expect(await shown('answers.dispute', { seen: 1 })).toContain('Nogen har ændret det imens');
    expect(await shown('answers.dispute', { no: '2026-0009', seen: 2 })).toContain(
      'Svaret ligger ikke klar mere',
    );
    await shown('answers.dispute', { seen: 2 }, {}, world.nanna);
    expect((await world.now('2026-1')).holder).toEqual({ kind: 'team' });
  });

  it('cannot be chosen of what a forum decided', async () => {
    await world.stored(readyAnswer('2026-2'));

    expect(await shown('answers.show', { no: '2026-0002' })).not.toContain('Uenighed');
  });
});
