import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { followedInitiative } from '../../../src/cards/views/followed-initiative.ts';
import { coveringIn } from '../samples/alike.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn } from '../walk.ts';

it('tells how it stands, and leads to where following is stopped', () => {
  const view = { ...coveringIn(USUAL), title: 'Adgang fra første dag' };
  const card = expand(followedInitiative(view, 'da'));

  expect(textIn(card)).toContain('Adgang fra første dag');
  expect(textIn(card)).toContain('I fuld gang');
  expect(textIn(card)).toContain('senest 30. juni 2027');
  expect(sentBy(card, 'Følg ikke længere')).toEqual({
    verb: 'following.stop',
    initiative: view.id,
  });
});

it('promises no time where there is none', () => {
  const { horizon: _, ...view } = coveringIn(USUAL);

  expect(textIn(expand(followedInitiative(view, 'da')))).not.toContain('Hvornår');
});
