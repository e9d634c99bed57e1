import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { how } from '../../../src/cards/views/how.ts';
import { nodesIn, textIn, titlesIn } from '../walk.ts';

const view = { team: 'Forenklingsteamet i Økonomi' };

describe('how', () => {
  it('tells the way in four steps and names those who read', () => {
    const text = textIn(expand(how(view, 'da')));

    expect(text).toContain('1\nDu sender');
    expect(text).toContain('4\nDu får svar');
    expect(text).toContain('Forenklingsteamet i Økonomi læser alt');
  });

  it('says who sees what', () => {
    expect(textIn(expand(how(view, 'da')))).toContain('Du vælger selv, hvem der ser dit navn.');
  });

  it('leads to the whistleblower channel when its address is known', () => {
    const card = expand(how({ ...view, whistleblowerUrl: 'https://example.org' }, 'da'));

    expect(nodesIn(card, 'Action.OpenUrl')).toMatchObject([{ url: 'https://example.org' }]);
    expect(titlesIn(expand(how(view, 'da')))).toEqual(['Nyt forslag']);
  });
});
