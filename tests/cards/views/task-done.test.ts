import { describe, expect, it } from 'vitest';
import type { TaskDoneView } from '../../../src/cards/owner-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { taskDone } from '../../../src/cards/views/task-done.ts';
import { AT, NO } from '../samples/data.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<TaskDoneView>) =>
  expand(taskDone({ no: NO, title: 'Tre skemaer', what: 'answered', ...more }, 'da'));

describe('taskDone', () => {
  it('is the receipt of an answer, with who gave it', () => {
    const answer = { outcome: 'guidance', reason: 'Læs vejledningen' } as const;
    const text = textIn(shown({ answer, by: 'Ole Bang', at: AT }));

    for (const words of ['Tak for svaret', 'Ole Bang svarede 23. november', 'Læs vejledningen']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('Forenklingsteamet gennemgår svaret');
  });

  it('says who decides it', () => {
    expect(textIn(shown({ board: 'Direktionen' }))).toContain(
      'Det er nu hos Direktionen, som beslutter det.',
    );
  });

  it('leads on from an explanation to the answer that is still missing', () => {
    expect(titlesIn(shown({ what: 'explained' }))).toEqual(['Svar', 'Mine opgaver']);
    expect(titlesIn(shown({ what: 'handed-back' }))).toEqual(['Mine opgaver']);
  });
});
