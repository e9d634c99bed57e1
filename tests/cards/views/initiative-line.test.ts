import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { initiativeLine } from '../../../src/cards/views/initiative-line.ts';
import { sentBy, textIn } from '../walk.ts';

describe('the line of initiatives', () => {
  it('says how many there are and how many are late, and opens them', () => {
    const card = expand(initiativeLine({ open: 7, late: 2 }, 'da'));

    expect(textIn(card)).toContain('7 tiltag i gang');
    expect(textIn(card)).toContain('2 er over tiden');
    expect(sentBy(card, 'Åbn tiltag')).toMatchObject({ verb: 'initiative.list', filter: 'open' });
  });

  it('says nothing of lateness when nothing is', () => {
    expect(textIn(expand(initiativeLine({ open: 1, late: 0 }, 'da')))).not.toContain('over tiden');
  });
});
