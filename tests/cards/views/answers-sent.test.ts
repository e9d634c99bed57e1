import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { answersSent } from '../../../src/cards/views/answers-sent.ts';
import { NO } from '../samples/data.ts';
import { buttonsIn, sentBy, textIn } from '../walk.ts';

describe('answersSent', () => {
  it('tells what went, what did not and why, and what is left', () => {
    const card = expand(
      answersSent(
        {
          sent: 28,
          left: 3,
          notSent: [
            { no: NO, kind: 'changed-since' },
            { no: NO, kind: 'lacks', lacks: ['reason'] },
          ],
        },
        'da',
      ),
    );

    expect(textIn(card)).toContain('28 svar er sendt');
    expect(textIn(card)).toContain('er ændret imens');
    expect(textIn(card)).toContain('mangler “Begrundelse”');
    expect(textIn(card)).toContain('3 svar ligger stadig klar.');
    expect(sentBy(card, 'Til svarene')).toMatchObject({ verb: 'answers.open' });
  });

  it('says that nothing went', () => {
    const card = expand(answersSent({ sent: 0, left: 0, notSent: [] }, 'da'));

    expect(textIn(card)).toContain('Intet er sendt');
    expect(buttonsIn(card)).toEqual([]);
  });
});
