import { expect, it } from 'vitest';
import { paperChoice } from '../../../src/cards/views/paper-choice.ts';
import { PAPER_KINDS } from '../../../src/domain/paper/papers.ts';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

it('offers every paper with what it is for, and promises that names stay at home', () => {
  const filled = JSON.stringify(
    paperChoice({ typed: { since: '', area: '', forum: '', round: '', proposal: '' } }, 'da'),
  );
  for (const kind of PAPER_KINDS) expect(filled).toContain(`"value":"${kind}"`);
  expect(textIn(drawn('paper choice', USUAL, 'da'))).toContain('Navne kommer aldrig med');
});

it('takes along what was narrowed down already', () => {
  const typed = { since: '2026-01-01', area: 'it', forum: '', round: '', proposal: '' };
  const { actions } = paperChoice({ typed }, 'da').words as {
    readonly actions: readonly { readonly data: object }[];
  };
  expect(actions[0]?.data).toEqual({ verb: 'paper.form', since: '2026-01-01', area: 'it' });
});
