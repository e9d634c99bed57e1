import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { settledReceipt } from '../../../src/cards/views/settled-receipt.ts';
import { AT, NO } from '../samples/data.ts';
import { sentBy, textIn } from '../walk.ts';

const receipt = (how: 'covered' | 'guided') =>
  expand(settledReceipt({ no: NO, how, by: 'Adgangspakker', at: AT }, 'da'));

describe('the receipt of what is settled at once', () => {
  it('promises news of what is done already', () => {
    expect(textIn(receipt('covered'))).toContain(
      '“Adgangspakker” dækker også dit. Du får besked, når der sker noget.',
    );
  });

  it('notes that guidance solved it, and leads to where it is kept', () => {
    const card = receipt('guided');

    expect(textIn(card)).toContain('Vi har noteret, at “Adgangspakker” løste det for dig.');
    expect(sentBy(card, 'Se forslaget')).toEqual({ verb: 'proposal.show', no: NO });
  });
});
