import { describe, expect, it } from 'vitest';
import { button } from '../../src/cards/buttons.ts';
import { submitOnly } from '../../src/cards/submit-only.ts';
import { LANGUAGES } from '../../src/domain/shared/language.ts';
import { drawn, SAMPLES } from './samples/samples.ts';
import { USUAL } from './samples/typed.ts';
import { nodesIn } from './walk.ts';

describe('a card for a dialog', () => {
  it('has the older kind of button with the same data, whatever carries it', () => {
    const press = button({ title: 'Videre', press: { verb: 'mine.list', data: { page: 2 } } });
    const card = { body: [{ items: [{ selectAction: press }] }], actions: [press] };
    const submit = {
      type: 'Action.Submit',
      title: 'Videre',
      data: { page: 2, verb: 'mine.list' },
      style: 'default',
      associatedInputs: 'auto',
    };

    expect(submitOnly(card)).toEqual({
      body: [{ items: [{ selectAction: submit }] }],
      actions: [submit],
    });
  });

  it('leaves nothing of the newer kind in any card', () => {
    const cards = Object.keys(SAMPLES).flatMap((name) =>
      LANGUAGES.map((language) => submitOnly(drawn(name, USUAL, language))),
    );

    expect(cards.flatMap((card) => nodesIn(card, 'Action.Execute'))).toEqual([]);
  });
});
