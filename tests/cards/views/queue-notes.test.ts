import { describe, expect, it } from 'vitest';
import type { QueueNote } from '../../../src/cards/triage-models.ts';
import { noteLines } from '../../../src/cards/views/queue-notes.ts';
import { AT, NO, namesIn } from '../samples/data.ts';
import { proposalIn } from '../samples/proposals.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const told = (note?: QueueNote) => textIn(noteLines(note, namesIn(USUAL, 'da'), 'da'));

describe('noteLines', () => {
  it('says nothing where nothing happened', () => {
    expect(noteLines(undefined, namesIn(USUAL, 'da'), 'da')).toEqual([]);
  });

  it('says what was saved, and which priority it got', () => {
    expect(
      told({ kind: 'saved', no: NO, extent: 'small', value: 'high', priority: 'quick-win' }),
    ).toBe('✓ Gemt: 2026-0042 · ● Lille · høj værdi → Hurtig gevinst');
  });

  it('says where a proposal went, or what came of it', () => {
    const closed = proposalIn(USUAL, { status: 'closed', outcome: 'decided-locally' });
    const withdrawn = proposalIn(USUAL, { status: 'withdrawn' });

    expect(told({ kind: 'sent', proposal: proposalIn(USUAL) })).toBe(
      '✓ Sendt: 2026-0042 · It og Digitalisering, svar senest 11. december',
    );
    expect(told({ kind: 'sent', proposal: closed })).toContain('Besluttes lokalt');
    expect(told({ kind: 'handled', proposal: withdrawn })).toBe(
      '⚠ 2026-0042 er taget af en anden imens: Trukket tilbage. Det, du valgte, er ikke gemt.',
    );
  });

  it('says who judged it meanwhile, how and when', () => {
    const note = { kind: 'judged-meanwhile', at: AT, extent: 'large', value: 'low' } as const;

    expect(told({ ...note, by: 'Ole' })).toContain(
      'Ole har vurderet det imens (23. november kl. 10.44): ■ Stort · lav værdi.',
    );
    expect(told(note)).toContain('en kollega har vurderet');
  });

  it('says that an example may be quoted, and that it may no longer', () => {
    const no = proposalIn(USUAL).no;
    expect(told({ kind: 'released', no })).toBe('✓ Eksemplet fra 2026-0042 er frigivet');
    expect(told({ kind: 'taken-back', no })).toBe('✓ Eksemplet fra 2026-0042 er trukket tilbage');
  });

  it('says that the words were changed', () => {
    expect(told({ kind: 'words-changed' })).toContain('⚠ Forslagsstilleren har rettet teksten');
  });
});
