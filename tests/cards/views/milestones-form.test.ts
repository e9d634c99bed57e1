import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { MILESTONE_MAX, milestonesForm } from '../../../src/cards/views/milestones-form.ts';
import * as rules from '../../../src/domain/initiative/milestones.ts';
import { milestonesIn } from '../samples/initiatives.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

type View = ReturnType<typeof milestonesIn>;
const shown = (more: Partial<View> = {}) =>
  expand(milestonesForm({ ...milestonesIn(USUAL), ...more }, 'da'));

describe('the form of milestones', () => {
  it('ticks those that are done and has room for one more', () => {
    const card = shown();

    expect(inputIn(card, 'done')).toMatchObject({ value: '0', isMultiSelect: true });
    expect(inputIn(card, 'on')['value']).toBe('2027-03-01');
    expect(sentBy(card, 'Gem')).toEqual({
      verb: 'initiative.milestones-save',
      id: 'i-1',
      version: 3,
    });
    expect(MILESTONE_MAX).toBe(rules.MILESTONE_MAX);
  });

  it.each([
    [{ kind: 'bad-day' }, 'Vælg en dato.'],
    [{ kind: 'bad-title' }, 'Skriv, hvad der er nået'],
    [{ kind: 'too-many' }, 'Der er ikke plads til flere.'],
    [{ kind: 'too-long', max: 100 }, 'Højst 100 tegn'],
    [{ kind: 'cpr', shown: ['010190-****'] }, '010190-****'],
    [{ kind: 'changed-since' }, 'En anden har ændret'],
  ] as const)('says what is wrong: %j', (fault, text) => {
    expect(textIn(shown({ fault }))).toContain(text);
  });

  it('has nothing to tick at first', () => {
    const card = shown({ milestones: [] });

    expect(nodesIn(card, 'Input.ChoiceSet')).toEqual([]);
    expect(textIn(card)).toContain('Der er ingen milepæle endnu.');
  });
});
