import { describe, expect, it } from 'vitest';
import type { RoundPageView } from '../../../src/cards/index.ts';
import { readQuestionSets } from '../../../src/cards/question-sets.ts';
import { expand } from '../../../src/cards/template.ts';
import { roundPage } from '../../../src/cards/views/round-page.ts';
import { pageById } from '../../../src/domain/questions/flow.ts';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { THREE_PAGES } from '../../support/answering-world.ts';
import { inputIn, nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

function shown(id: string, differs: Partial<RoundPageView> = {}, set: QuestionSet = THREE_PAGES) {
  const page = pageById(set, id);
  if (page === undefined) throw new Error(`no page ${id}`);
  const view = { round: asId<RoundPageView['round']>('round-1'), title: 'Fredag', set, page };
  const who = 'confidential-here';
  const rest = { privacy: 'confidential', who, revision: 3, answers: {}, problems: [] } as const;
  return expand(roundPage({ ...view, ...rest, ...differs }, 'da'));
}

describe('a page of a round', () => {
  it('says where one is and who sees the answers', () => {
    const text = textIn(shown('first'));
    expect(text).toContain('Fredag · Trin 1 af 2');
    expect(text).toContain('heller ikke værten');
    expect(textIn(shown('first', { who: 'named-sent' }))).toContain(
      'De andre, der får den, kan ikke',
    );
  });

  it('leads on, and sends from the last one, where there is a way back', () => {
    expect(titlesIn(shown('first'))).toEqual(['Næste']);
    const last = shown('last', { answers: { help: 'time' } });
    expect(titlesIn(last)).toEqual(['Send svar', 'Send, og skriv en til', 'Tilbage']);
    expect(sentBy(last, 'Send, og skriv en til')).toMatchObject({ page: 'last', go: 'another' });
  });

  it('offers no more repetitions than there is room for', () => {
    const full = shown('last', { answers: { help: 'time' }, more: 20 });
    expect(titlesIn(full)).not.toContain('Send, og skriv en til');
  });

  it('carries what was typed on a stale card', () => {
    const stale = shown('second', {
      answers: { help: 'it', why: 'stored' },
      typed: { why: 'typed' },
      note: 'stale',
    });
    expect(inputIn(stale, 'a.why')).toMatchObject({ value: 'typed' });
    expect(textIn(stale)).toContain('Du er nået længere et andet sted.');
  });

  it('folds its lists where there are many of them, and only there', () => {
    const read = readQuestionSets();
    const survey = read.ok ? read.value.find(({ id }) => id === 'lederundersoegelse') : undefined;
    if (survey === undefined) throw new Error('the survey is not there');
    const styles = (card: unknown) =>
      nodesIn(card, 'Input.ChoiceSet').map((one) => `${one['style']} ${one['isMultiSelect']}`);
    const [first = '', second = ''] = survey.pages.map(({ id }) => id);
    const long = styles(shown(second, { answers: { used: ['hr'] } }, survey));
    expect(long.length).toBeGreaterThan(5);
    expect(long.some((style) => style.startsWith('expanded'))).toBe(false);
    expect(styles(shown(first, {}, survey))).toEqual(['expanded true']);
    expect(styles(shown('first'))[0]).toMatch(/^expanded/);
  });
});
