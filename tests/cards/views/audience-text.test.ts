import { describe, expect, it } from 'vitest';
import { audienceText } from '../../../src/cards/views/audience-text.ts';

describe('audienceText', () => {
  it.each([
    [{ kind: 'everyone' }, 'Alle, der bruger Forenkl', 'Everybody who uses Forenkl'],
    [{ kind: 'leaders' }, 'Alle ledere', 'All leaders'],
    [
      { kind: 'leaders', department: 'Børn og Unge' },
      'Lederne i Børn og Unge',
      'Leaders in Børn og Unge',
    ],
  ] as const)('says whom %j is', (to, da, en) => {
    expect([audienceText(to, 'da'), audienceText(to, 'en')]).toEqual([da, en]);
  });
});
