import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { task } from '../../../src/cards/views/task.ts';
import type { TaskHolder } from '../../../src/domain/delivery/task-contents.ts';
import { NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (holder: TaskHolder, language: 'da' | 'en' = 'da') =>
  expand(
    task(
      {
        task: {
          kind: 'task',
          no: NO,
          title: 'Tre skemaer',
          challenge: 'Tre skemaer for hver vikar',
          holder,
          dueOn: '2026-12-11',
          workplaces: 14,
        },
        names: { ...namesIn(USUAL, language), forums: { board: 'Direktionen' } },
      },
      language,
    ),
  );

describe('task', () => {
  it('gives an owner the challenge, how many have it, and by when', () => {
    const text = textIn(shown({ kind: 'owner', area: 'it' }));

    for (const words of [
      'Et forslag venter på dit svar',
      'Tre skemaer for hver vikar',
      '14 arbejdspladser',
      'fredag 11. december 2026',
      'Du får det, fordi du svarer for It og adgange.',
    ]) {
      expect(text).toContain(words);
    }
    expect(sentBy(shown({ kind: 'owner', area: 'it' }), 'Svar')).toMatchObject({
      verb: 'task.answer',
      no: NO,
    });
  });

  it('leads a forum to the proposal, where it is decided', () => {
    const card = shown({ kind: 'forum', forum: 'board' });

    expect(textIn(card)).toContain('Et forslag skal behandles');
    expect(textIn(card)).toContain('du står som kontakt for Direktionen');
    expect(titlesIn(card)).toEqual(['Åbn forslaget', 'Mine opgaver']);
    expect(sentBy(card, 'Åbn forslaget')).toMatchObject({ verb: 'forum.open', no: NO });
  });

  it('speaks English', () => {
    const text = textIn(shown({ kind: 'owner', area: 'it' }, 'en'));

    expect(text).toContain('Experienced by  \n14 workplaces');
  });
});
