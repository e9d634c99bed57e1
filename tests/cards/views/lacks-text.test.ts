import { describe, expect, it } from 'vitest';
import { lacksText } from '../../../src/cards/views/lacks-text.ts';

describe('lacksText', () => {
  it('names the fields as they are called on the card', () => {
    expect(lacksText(['first'], 'da')).toBe('mangler “Det skal afklares først”');
    expect(lacksText(['horizon', 'now', 'first'], 'da')).toBe(
      'mangler “Hvornår”, “Det kan vi gøre nu” og “Det skal afklares først”',
    );
    expect(lacksText(['reason'], 'en')).toBe('lacks “Reason”');
  });
});
