import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { themeLine } from '../../../src/cards/views/theme-line.ts';
import { sentBy, textIn } from '../walk.ts';

describe('the line of themes', () => {
  it('says how many there are, and opens them for whoever presses', () => {
    const card = expand(themeLine({ count: 3 }, 'da'));

    expect(textIn(card)).toContain('3 temaer');
    expect(sentBy(card, 'Åbn temaer')).toMatchObject({ verb: 'theme.list' });
    expect(textIn(expand(themeLine({ count: 0 }, 'da')))).not.toContain('0');
  });
});
