import { describe, expect, it } from 'vitest';
import type { TaskDetailsView } from '../../../src/cards/owner-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { taskDetails } from '../../../src/cards/views/task-details.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { AT, NO, namesIn } from '../samples/data.ts';
import { typedAnswerIn } from '../samples/owner.ts';
import { proposalIn } from '../samples/proposals.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const PROPOSAL = proposalIn(USUAL, { assessments: [anAssessment({ note: 'Kun os' })] });
const shown = (more: Partial<TaskDetailsView> = {}) =>
  expand(
    taskDetails(
      {
        proposal: PROPOSAL,
        holder: { kind: 'owner', area: 'it' },
        overdue: false,
        names: namesIn(USUAL, 'da'),
        guidance: [],
        ...more,
      },
      'da',
    ),
  );

describe('taskDetails', () => {
  it('gives the challenge and the wish, and what can be done', () => {
    expect(textIn(shown())).toContain('Udfordringen');
    expect(textIn(shown())).toContain('Ønsket');
    expect(textIn(shown())).toContain('Svar senest fredag 11. december 2026');
    expect(titlesIn(shown())).toEqual([
      'Svar',
      'Derfor gør vi sådan',
      'Hører ikke til hos mig',
      'Mine opgaver',
    ]);
    expect(sentBy(shown(), 'Svar')).toMatchObject({ verb: 'task.answer', no: NO });
  });

  it('tells nothing of how it was judged', () => {
    const everything = JSON.stringify(shown());

    for (const secret of ['Kun os', 'Mellem', 'extent', '▲']) {
      expect(everything).not.toContain(secret);
    }
  });

  it('gives the workplace only with the name', () => {
    expect(textIn(shown())).not.toContain(USUAL.name);
    expect(textIn(shown({ proposerName: 'Karen Holm' }))).toContain(`Karen Holm, ${USUAL.name}`);
  });

  it('gives the mean of the hassle, and examples without their workplace', () => {
    const also = {
      hassles: [5, 5],
      examples: [{ at: AT, text: 'Også om lørdagen', unit: 'u1' }],
    };
    const text = textIn(shown({ also }));

    expect(text).toContain('4,7 af 5 (3 svar)');
    expect(text).toContain('Også om lørdagen');
    expect(text).not.toContain(USUAL.name);
    expect(text).not.toContain('u1');
  });

  it('tells of guidance, of a draft, of an explanation and of the day that has passed', () => {
    const by = asId<PersonId>('p');
    const text = textIn(
      shown({
        overdue: true,
        draftBy: 'Inger Møballe',
        guidance: [{ id: 'g', title: 'Vikarer', link: 'https://x.example/v', words: [] }],
        proposal: {
          ...PROPOSAL,
          explanation: { at: AT, text: 'Loven kræver det.' },
          answerDraft: { version: 1, typed: typedAnswerIn(USUAL), by, at: AT },
        },
      }),
    );

    for (const words of [
      'Over fristen fredag 11. december 2026',
      'Inger Møballe har gemt en kladde 23. november kl. 10.44.',
      'Loven kræver det.',
      'https://x.example/v',
    ]) {
      expect(text).toContain(words);
    }
  });
});
