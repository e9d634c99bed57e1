import { describe, expect, it } from 'vitest';
import type { TaskTextView } from '../../../src/cards/owner-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { TASK_TEXT_INPUTS, TASK_TEXT_MAX, taskText } from '../../../src/cards/views/task-text.ts';
import { REASON_MAX } from '../../../src/domain/proposal/decision.ts';
import { NOTE_MAX } from '../../../src/domain/triage/assess.ts';
import { AT, NO } from '../samples/data.ts';
import { inputIn, sentBy, textIn } from '../walk.ts';

const shown = (more: Partial<TaskTextView> = {}) =>
  expand(taskText({ what: 'explain', no: NO, title: 'Tre skemaer', ...more }, 'da'));

describe('taskText', () => {
  it('explains in place of what was seen', () => {
    const before = { at: AT, text: 'Loven kræver det.', meanwhile: false };

    expect(sentBy(shown(), 'Send forklaringen')).toMatchObject({ no: NO, seen: '' });
    expect(sentBy(shown({ before }), 'Send forklaringen')).toMatchObject({ seen: AT });
    expect(textIn(shown({ before }))).toContain('Det har de fået at vide:\nLoven kræver det.');
  });

  it('hands back', () => {
    const card = shown({ what: 'hand-back', typed: 'Det er Løn' });

    expect(sentBy(card, 'Send tilbage')).toEqual({ verb: 'task.hand-back-send', no: NO });
    expect(inputIn(card, TASK_TEXT_INPUTS.text)['value']).toBe('Det er Løn');
  });

  it.each<[TaskTextView, string]>([
    [{ what: 'explain', no: NO, title: 'x', problem: { kind: 'required' } }, '⚠ Skriv en forkl'],
    [{ what: 'hand-back', no: NO, title: 'x', problem: { kind: 'required' } }, '⚠ Skriv hvorfor'],
    [
      { what: 'explain', no: NO, title: 'x', problem: { kind: 'too-long', max: 2_000 } },
      '⚠ Det er for langt.',
    ],
    [
      { what: 'explain', no: NO, title: 'x', problem: { kind: 'cpr', shown: ['010190-xxxx'] } },
      '⚠ Det ligner et cpr-nummer',
    ],
  ])('says what is wrong: %j', (view, words) => {
    expect(textIn(expand(taskText(view, 'da')))).toContain(words);
  });

  it('has room for as much as the rules', () => {
    expect(TASK_TEXT_MAX).toEqual({ explain: REASON_MAX, 'hand-back': NOTE_MAX });
  });
});
