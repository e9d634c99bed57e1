import { describe, expect, it } from 'vitest';
import type { TaskPreviewView } from '../../../src/cards/owner-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { taskPreview } from '../../../src/cards/views/task-preview.ts';
import { NO } from '../samples/data.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const horizon = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };
const parts = { challenge: 'Tre skemaer', initiative: 'Ét skema', improvement: 'Kun ét', horizon };
const shown = (more: Partial<TaskPreviewView> = {}) =>
  expand(
    taskPreview(
      {
        no: NO,
        title: 'Tre skemaer',
        answer: { outcome: 'planned', reason: 'Det kan vi nu.', parts },
        seen: { version: 2, draft: 3 },
        ...more,
      },
      'da',
    ),
  );

describe('taskPreview', () => {
  it('reads as leaders will read it, with what the horizon was taken for', () => {
    const text = textIn(shown());

    for (const words of ['Det bliver gjort', 'Ét skema', '1. halvår 2027 (senest 30. juni 2027)']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('gennemgår forenklingsteamet svaret');
  });

  it('sends what was looked at, or leads back to it', () => {
    expect(titlesIn(shown())).toEqual(['Send svar', 'Ret']);
    expect(sentBy(shown(), 'Send svar')).toEqual({
      verb: 'task.send',
      no: NO,
      seen: { version: 2, draft: 3 },
    });
  });

  it('says how hard it is to read, and warns above 50', () => {
    expect(textIn(shown())).not.toContain('lix');
    expect(textIn(shown({ lix: 50 }))).toContain('Læsbarhed: lix 50.');
    expect(textIn(shown({ lix: 50 }))).not.toContain('⚠');
    expect(textIn(shown({ lix: 51 }))).toContain('⚠ Læsbarhed: lix 51. Det er svært at læse.');
  });

  it.each([
    ['exempt', 'en undtagelse'],
    ['no', 'et nej'],
    ['disputed', 'uenige'],
  ] as const)('says that a board decides, and why: %s', (why, words) => {
    expect(textIn(shown({ board: 'Direktionen', why }))).toMatch(
      new RegExp(`går det til Direktionen, som beslutter det\\. Det er, fordi .*${words}`),
    );
  });

  it('names the initiative it is a part of', () => {
    expect(textIn(shown({ partOf: 'Ét skema' }))).toContain('Hører til tiltaget “Ét skema”');
  });

  it('says that a board decides', () => {
    expect(textIn(shown({ board: 'Direktionen' }))).toContain(
      'Når du sender, går det til Direktionen, som beslutter det.',
    );
  });
});
