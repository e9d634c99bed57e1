import { describe, expect, it } from 'vitest';
import { themeOf } from '../../../src/domain/theme/theme.ts';
import { no } from '../../support/a-proposal.ts';
import { aTheme } from '../../support/a-theme.ts';
import { nos } from '../../support/an-initiative.ts';

const THEMES = [
  aTheme('a', { proposals: nos('2026-1') }),
  aTheme('b', { proposals: nos('2026-1', '2026-2') }),
];

describe('themeOf', () => {
  it('is the first theme that has the proposal', () => {
    expect(themeOf({ no: no('2026-1') }, THEMES)?.id).toBe('a');
    expect(themeOf({ no: no('2026-2') }, THEMES)?.id).toBe('b');
    expect(themeOf({ no: no('2026-3') }, THEMES)).toBeUndefined();
  });

  it('is that of what was merged into it', () => {
    expect(themeOf({ no: no('2026-3'), merged: nos('2026-2') }, THEMES)?.id).toBe('b');
  });
});
