import { describe, expect, it } from 'vitest';
import {
  backReply,
  besideIn,
  judgementIn,
  textIn,
} from '../../../../src/bot/handlers/channel/more-kit.ts';
import { no } from '../../../support/a-proposal.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aQueueWorld, CHOSEN } from '../../../support/queue-kit.ts';

const PLACE = { filter: 'all', trail: [] } as const;

describe('textIn', () => {
  it('is what was typed, and nothing for what is no text', () => {
    expect([textIn({ a: 'b' }, 'a'), textIn({ a: 7 }, 'a'), textIn({}, 'a')]).toEqual([
      'b',
      '',
      '',
    ]);
  });
});

describe('judgementIn', () => {
  it('is what was chosen on the card', () => {
    expect(judgementIn({ ...CHOSEN, more: 'ask' })).toEqual(CHOSEN);
  });
});

describe('besideIn', () => {
  it('reads the proposal, the place and what was kept; no number is none', () => {
    const place = { filter: 'overdue', trail: [] };

    expect(besideIn({ no: '2026-1', place, kept: CHOSEN })).toEqual({
      no: '2026-0001',
      place: { filter: 'overdue', trail: [] },
      kept: CHOSEN,
    });
    expect(besideIn({ no: 'x', place, kept: undefined })).toBeUndefined();
  });
});

describe('backReply', () => {
  it('shows the card with what was chosen and what happened', async () => {
    const world = await aQueueWorld();
    const number = no('2026-1');
    const at = { no: number, place: PLACE, kept: CHOSEN };
    const note = { kind: 'noted', no: number } as const;

    const { text } = only(await backReply(world.kit, context(world.karen), { at, note }));
    expect(text).toContain('Ring først');
    expect(text).toContain('✓ Noten til 2026-0001 er gemt');
  });
});
