import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { lettersChoice } from '../../../src/cards/views/letters-choice.ts';
import { sentBy, textIn } from '../walk.ts';

describe('lettersChoice', () => {
  it('says what comes all the same, and leads back', () => {
    const card = expand(lettersChoice({ wanted: false }, 'da'));

    expect(textIn(card)).toContain('Du får ikke flere breve');
    expect(textIn(card)).toContain('Besked om dine egne forslag får du altid.');
    expect(sentBy(card, 'Jeg vil gerne have breve')).toMatchObject({ wanted: true });
  });

  it('says that letters come again', () => {
    const card = expand(lettersChoice({ wanted: true }, 'da'));

    expect(textIn(card)).toContain('Du får breve igen');
    expect(sentBy(card, 'Nej tak til breve')).toMatchObject({ wanted: false });
  });
});
