import { describe, expect, it } from 'vitest';
import type { QuarterPreviewView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { QUARTER_OPENING_MAX, quarterPreview } from '../../../src/cards/views/quarter-preview.ts';
import { OPENING_MAX } from '../../../src/domain/delivery/quarter-letter.ts';
import { quarterPreviewIn } from '../samples/quarter.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, sentBy, textIn, titlesIn } from '../walk.ts';

const drawn = (more: Partial<QuarterPreviewView> = {}) =>
  expand(quarterPreview(quarterPreviewIn(USUAL, more), 'da'));

describe('quarterPreview', () => {
  it('says how many get what, and who gets no letter', () => {
    const text = textIn(drawn());

    expect(text).toContain('Skoler: 24 modtagere');
    expect(text).toContain('Plejehjem: 1 modtager');
    expect(text).toContain('5 gjort · 3 nyt · 5 på vej');
    expect(text).toContain('Intet nyt til andre arbejdspladser. De får ikke noget brev.');
    expect(text).toContain('6 kan ikke få beskeder.');
  });

  it('shows the letter of the kind that is chosen', () => {
    const card = drawn({ shown: 'nursing-home' });

    expect(inputIn(card, 'shown')).toMatchObject({ value: 'nursing-home' });
    expect(textIn(drawn({ parts: [] }))).toContain('ikke noget brev at sende');
  });

  it('carries the mark of what it shows', () => {
    expect(sentBy(drawn(), 'Send til 42')).toMatchObject({
      verb: 'quarter.send',
      year: 2026,
      quarter: 4,
      mark: '1z141z3',
    });
  });

  it('asks for the number of many, and cannot be sent to nobody', () => {
    expect(textIn(drawn())).not.toContain('Det er mange');
    expect(JSON.stringify(drawn({ confirm: true, reached: 812 }))).toContain('Skriv antallet, 812');
    expect(titlesIn(drawn({ reached: 0 }))).not.toContain('Send til 0');
  });

  it('takes as long an opening as the rules do', () => {
    expect(QUARTER_OPENING_MAX).toBe(OPENING_MAX);
    expect(inputIn(drawn(), 'opening')).toMatchObject({ maxLength: 2 * OPENING_MAX });
  });
});
