import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { withdrawConfirm } from '../../../src/cards/views/withdraw-confirm.ts';
import { NO } from '../samples/data.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

describe('withdrawConfirm', () => {
  const card = expand(withdrawConfirm({ no: NO, title: 'Tre skemaer', version: 2 }, 'da'));

  it('asks by number and title', () => {
    expect(textIn(card)).toContain('Vil du trække 2026-0042 tilbage?\n“Tre skemaer”');
  });

  it('withdraws the version that was seen, or leads back', () => {
    expect(titlesIn(card)).toEqual(['Ja, træk det tilbage', 'Nej, behold det']);
    expect(sentBy(card, 'Ja, træk det tilbage')).toEqual({
      verb: 'proposal.withdraw-confirm',
      no: NO,
      version: 2,
    });
    expect(sentBy(card, 'Nej, behold det')).toEqual({ verb: 'proposal.show', no: NO });
  });
});
