import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { workshopNoteBack } from '../../../src/cards/views/workshop-note-back.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { textIn } from '../walk.ts';

it('gives back every word, with why', () => {
  const typed = { text: 'Første linje\nAnden', idea: 'En idé', hassle: '', for: '', present: '' };
  const view = { round: asId<Parameters<typeof workshopNoteBack>[0]['round']>('r'), typed };
  const text = textIn(expand(workshopNoteBack({ ...view, why: 'Runden er slut.' }, 'da')));
  for (const part of ['Runden er slut.', 'Første linje', 'Anden', 'En idé']) {
    expect(text).toContain(part);
  }
});
