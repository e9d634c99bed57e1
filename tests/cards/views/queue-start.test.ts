import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import type { QueueStartView } from '../../../src/cards/triage-models.ts';
import { queueStart } from '../../../src/cards/views/queue-start.ts';
import { namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const COUNTS: QueueStartView['counts'] = [
  { filter: 'all', count: 31 },
  { filter: 'unassessed', count: 24 },
  { filter: 'assessed', count: 7 },
  { filter: 'overdue', count: 3 },
  { filter: 'area:it', count: 1 },
];
const shown = (filter: QueueStartView['filter'] = 'all', counts = COUNTS) =>
  expand(queueStart({ counts, filter, names: namesIn(USUAL, 'da') }, 'da'));

describe('queueStart', () => {
  it('says how many wait and for what, and opens the queue', () => {
    expect(textIn(shown())).toBe(
      'Køen\n31 forslag venter i køen\n24 mangler vurdering · 7 er vurderet og kan sendes videre · 3 over fristen',
    );
    expect(sentBy(shown(), 'Åbn køen')).toEqual({
      verb: 'queue.open',
      place: { filter: 'all' },
    });
  });

  it('opens a part of it', () => {
    expect(textIn(shown('area:it'))).toBe('It og adgange\n1 forslag venter i køen');
    expect(sentBy(shown('area:it'), 'Åbn køen')).toMatchObject({ place: { filter: 'area:it' } });
  });

  it('has no button when nothing waits', () => {
    expect(textIn(shown('all', []))).toContain('Køen er tom');
    expect(titlesIn(shown('all', []))).toEqual([]);
  });
});
