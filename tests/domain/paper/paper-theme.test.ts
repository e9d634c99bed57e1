import { describe, expect, it } from 'vitest';
import { paperTheme } from '../../../src/domain/paper/paper-theme.ts';
import { aTheme } from '../../support/a-theme.ts';

describe('paperTheme', () => {
  it('has no names', () => {
    const theme = aTheme('a', { lead: { name: 'Ole Bang' } });

    expect(paperTheme(theme, undefined)).toEqual({
      id: 'a',
      name: 'Tema a',
      text: 'Færre skemaer',
      proposals: [],
    });
  });
});
