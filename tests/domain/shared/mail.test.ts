import { describe, expect, it } from 'vitest';
import { isMail } from '../../../src/domain/shared/mail.ts';

describe('isMail', () => {
  it.each(['ole@town.example', 'ole.bang+x@it.town.example', 'søren@by.dk'])('takes %s', (text) => {
    expect(isMail(text)).toBe(true);
  });

  it.each(['', 'ole', 'ole@town', '@town.example', 'a b@town.example', 'a@b.dk, c@d.dk'])(
    'refuses "%s"',
    (text) => {
      expect(isMail(text)).toBe(false);
    },
  );
});
