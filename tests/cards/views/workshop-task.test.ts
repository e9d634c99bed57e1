import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { workshopTask } from '../../../src/cards/views/workshop-task.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { sentBy, textIn } from '../walk.ts';

const shown = (chosen: readonly string[], more = 0) =>
  expand(
    workshopTask(
      { kind: 'workshop-task', round: asId('round-1'), title: 'Lettere hverdag', chosen, more },
      'da',
    ),
  );

it('says what was chosen and asks for an answer', () => {
  const card = shown(['Ét skema ved ansættelse', 'Vikarer får ingen nøgle'], 2);
  const text = textIn(card);
  expect(text).toContain('Workshoppen “Lettere hverdag” har valgt 4 ting, du svarer for:');
  expect(text).toContain('• Vikarer får ingen nøgle');
  expect(text).toContain('og 2 til');
  expect(textIn(shown(['Ét skema']))).toContain('har valgt 1 ting');
  expect(sentBy(card, 'Svar')).toMatchObject({ verb: 'workshop.answers', round: 'round-1', at: 0 });
});
