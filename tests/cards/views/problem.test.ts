import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { problem } from '../../../src/cards/views/problem.ts';
import { NO } from '../samples/data.ts';
import { textIn, titlesIn } from '../walk.ts';

describe('problem', () => {
  it('says why not, and what to do instead', () => {
    expect(textIn(expand(problem({ kind: 'unknown-command' }, 'da')))).toContain(
      'Det forstod jeg ikke\nSkriv “hjælp” for at se, hvad jeg kan.',
    );
  });

  it('does not speak of failure when all is as wished', () => {
    const text = (kind: 'gone' | 'already-bound') => textIn(expand(problem({ kind }, 'da')));

    expect(text('already-bound')).toMatch(/^Forenkl\nKanalen er valgt allerede/);
    expect(text('gone')).toMatch(/^Det gik ikke\nDet kan jeg ikke finde/);
  });

  it('apologises with a code that finds the fault', () => {
    expect(textIn(expand(problem({ kind: 'sorry', reference: 'k3f9' }, 'da')))).toContain('k3f9');
  });

  it('leads to the proposal, and to adding something when it is too late to change it', () => {
    const titles = titlesIn(expand(problem({ kind: 'too-late', no: NO }, 'da')));

    expect(titles).toEqual(['Se forslaget', 'Tilføj noget']);
    expect(titlesIn(expand(problem({ kind: 'gone' }, 'da')))).toEqual([]);
  });
});
