import { describe, expect, it } from 'vitest';
import type { SittingView } from '../../../src/cards/decide-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { sitting } from '../../../src/cards/views/sitting.ts';
import { no } from '../../support/a-proposal.ts';
import { buttonsIn, sentBy, textIn } from '../walk.ts';

const LINES: SittingView['lines'] = [
  { no: no('2026-1'), seen: 1, kind: 'decides' },
  { no: no('2026-2'), seen: 2, kind: 'decides' },
  { no: no('2026-3'), seen: 0, kind: 'no-draft' },
  { no: no('2026-4'), seen: 0, kind: 'no-draft' },
  { no: no('2026-5'), seen: 1, kind: 'changed-since' },
];
const shown = (more: Partial<SittingView> = {}) =>
  expand(
    sitting(
      {
        forum: 'board',
        forumName: 'Direktionen',
        on: '2026-11-17',
        item: '6',
        word: { id: 'agreed', name: { da: 'tiltrådt', en: 'agreed' } },
        outcome: 'planned',
        done: false,
        lines: LINES,
        ...more,
      },
      'da',
    ),
  );

describe('sitting', () => {
  it('tells what will and will not happen before it does', () => {
    const text = textIn(shown());

    expect(text).toContain('Afgør 2 forslag?');
    expect(text).toContain('Direktionen, 17. november 2026, punkt 6');
    expect(text).toContain('Udfald: Det bliver gjort · ord: tiltrådt');
    expect(text).toContain('2 kan afgøres  \n2026-0001, 2026-0002');
    expect(text).toContain('2 mangler indstilling og må afgøres for sig  \n2026-0003, 2026-0004');
    expect(text).toContain('1 er ændret imens  \n2026-0005');
  });

  it('decides those that can be, at the versions that were shown', () => {
    expect(sentBy(shown(), 'Afgør 2 forslag')).toEqual({
      verb: 'sitting.settle',
      forum: 'board',
      sitting: {
        on: '2026-11-17',
        item: '6',
        word: 'agreed',
        outcome: 'planned',
        proposals: [
          { no: '2026-0001', seen: 1 },
          { no: '2026-0002', seen: 2 },
        ],
      },
    });
  });

  it('decides nothing where nothing can be', () => {
    const card = shown({ lines: LINES.slice(2) });

    expect(textIn(card)).toContain('Ingen af dem kan afgøres sådan.');
    expect(buttonsIn(card)).toHaveLength(1);
  });

  it('tells what was done, and leads to what is next', () => {
    expect(textIn(shown({ done: true }))).toContain('2 forslag er afgjort');
    expect(sentBy(shown({ done: true }), 'Se de næste')).toMatchObject({ verb: 'task.list' });
  });
});
