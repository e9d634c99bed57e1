import { describe, expect, it } from 'vitest';
import type { ListedTask, TaskListView } from '../../../src/cards/owner-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { taskList } from '../../../src/cards/views/task-list.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const TASK: ListedTask = {
  no: NO,
  title: 'Tre skemaer',
  holder: { kind: 'owner', area: 'it' },
  dueOn: '2026-12-11',
  overdue: false,
  begun: false,
};
const shown = (more: Partial<TaskListView> = {}) =>
  expand(
    taskList(
      {
        items: [TASK],
        total: 1,
        overdue: 0,
        page: 0,
        pages: 1,
        workshops: [],
        noPost: false,
        names: namesIn(USUAL, 'da'),
        ...more,
      },
      'da',
    ),
  );

describe('taskList', () => {
  it('says what each is about, where it belongs and by when', () => {
    const text = textIn(shown());

    for (const words of [
      '1 venter på svar',
      'Tre skemaer',
      'It og adgange',
      'svar senest 11. december',
    ]) {
      expect(text).toContain(words);
    }
    expect(sentBy(shown(), `Åbn ${NO}`)).toMatchObject({ verb: 'task.show', no: NO });
  });

  it('lists a workshop that waits for answers before the proposals, and counts it', () => {
    const workshops = [{ round: asId<RoundId>('round-1'), title: 'Lederdag', unanswered: 2 }];
    const card = shown({ workshops });
    expect(textIn(card)).toContain('2 venter på svar');
    expect(textIn(card)).toContain('2 ting mangler svar');
    expect(sentBy(card, 'Svar workshoppen Lederdag')).toMatchObject({
      verb: 'workshop.answers',
      round: 'round-1',
    });
    const alone = shown({ items: [], total: 0, noPost: true, workshops });
    expect(textIn(alone)).not.toContain('register');
  });

  it('says in words what is overdue, and what is begun', () => {
    const text = textIn(
      shown({ items: [{ ...TASK, overdue: true, begun: true }], total: 1, overdue: 1 }),
    );

    expect(text).toContain('1 venter på svar · 1 over fristen');
    expect(text).toContain('over fristen 11. december');
    expect(text).toContain('kladde gemt');
  });

  it('leads what lies with a forum to where it is decided', () => {
    const card = shown({ items: [{ ...TASK, holder: { kind: 'forum', forum: 'board' } }] });

    expect(sentBy(card, `Åbn ${NO}`)).toMatchObject({ verb: 'forum.open' });
  });

  it('turns its pages', () => {
    expect(titlesIn(shown({ page: 1, pages: 3 }))).toEqual(['Forrige', 'Næste']);
    expect(sentBy(shown({ page: 1, pages: 3 }), 'Næste')).toMatchObject({ page: 2 });
    expect(titlesIn(shown())).toEqual([]);
  });

  it('tells nothing to do from no post', () => {
    expect(textIn(shown({ items: [], total: 0 }))).toContain('Der er ikke noget, der venter');
    expect(textIn(shown({ items: [], total: 0, noPost: true }))).toContain(
      'Du står ikke i kommunens register',
    );
  });
});
