import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { endorsedReceipt } from '../../../src/cards/views/endorsed-receipt.ts';
import { othersIn } from '../samples/alike.ts';
import { AT, NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn } from '../walk.ts';

function shown(more: Parameters<typeof othersIn>[1] = {}) {
  const view = { at: AT, proposal: othersIn(USUAL, more), names: namesIn(USUAL, 'da') };
  return expand(endorsedReceipt(view, 'da'));
}

describe('the receipt of one who experiences it too', () => {
  it('says what was noted, how many have it now, and that they hear of it', () => {
    const text = textIn(shown());

    expect(text).toContain('Tak – det er noteret');
    expect(text).toContain('3 arbejdspladser oplever det nu.');
    expect(text).toContain('du hører, hvad der kommer ud af det');
  });

  it('counts people where workplaces are not known', () => {
    expect(textIn(shown({ workplaces: 1, people: 2 }))).toContain('2 ledere oplever det nu.');
  });

  it('leads to the proposal as they may see it', () => {
    expect(sentBy(shown(), 'Se forslaget')).toEqual({ verb: 'endorsed.show', no: NO });
  });
});
