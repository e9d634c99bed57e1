import { expect, it } from 'vitest';
import { momentOf } from '../../../src/cards/views/wave-moment.ts';

it('names the day of the week', () => {
  const at = '2026-09-15T06:00:00.000Z';
  expect(momentOf(at, 'da')).toBe('tirsdag 15. september 2026 kl. 8.00');
  expect(momentOf(at, 'en')).toContain('Tuesday');
});
