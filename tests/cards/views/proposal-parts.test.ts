import { describe, expect, it } from 'vitest';
import type { ProposalView } from '../../../src/cards/proposal-models.ts';
import {
  assessmentPart,
  examplesPart,
  historyPart,
  supplementsPart,
} from '../../../src/cards/views/proposal-parts.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { forslag, namesIn } from '../samples/data.ts';
import { proposalIn } from '../samples/proposals.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const at = '2026-11-23T09:44:00.000Z';
const view: ProposalView = {
  proposal: proposalIn(USUAL),
  set: forslag(USUAL),
  history: [
    { at, kind: 'received' },
    { at: '2027-01-20T09:00:00.000Z', kind: 'forwarded', holder: { kind: 'owner', area: 'it' } },
  ],
  reader: 'proposer',
  overdue: false,
  names: namesIn(USUAL, 'da'),
};

describe('historyPart', () => {
  it('tells what happened in plain words, latest first, the year only when it is another', () => {
    const [part] = historyPart(view, 'da');

    expect(part?.lines.map((line) => textIn(line))).toEqual([
      '20. januar 2027  \nSendt videre til It og Digitalisering',
      '23. november  \nDu sendte forslaget',
    ]);
  });

  it('tells those who handle it the same in their words', () => {
    const [part] = historyPart({ ...view, reader: 'handler' }, 'da');

    expect(textIn(part?.lines)).toContain('Forslaget blev sendt');
  });

  it.each(['proposer', 'handler'] as const)('tells a %s who replied', (reader) => {
    const { proposer } = view.proposal;
    const others = asId<PersonId>('successor');
    const line = (by: PersonId) =>
      textIn(historyPart({ ...view, reader, history: [{ at, kind: 'replied', by }] }, 'da'));

    expect(line(proposer)).toContain(reader === 'proposer' ? 'Du svarede' : 'stilleren svarede');
    expect(line(others)).toContain('Arbejdspladsens leder svarede');
  });

  it('names the outcome of a decision', () => {
    const history = [{ at, kind: 'decided', outcome: 'planned' }] as const;

    expect(textIn(historyPart({ ...view, history }, 'da'))).toContain(
      'Besluttet: Det bliver gjort',
    );
  });

  it('leaves out those who experience it too: they are told in figures', () => {
    const also = (['endorsed', 'followed', 'unfollowed'] as const).map((kind) => ({ at, kind }));

    expect(historyPart({ ...view, history: [...view.history, ...also] }, 'da')).toEqual(
      historyPart(view, 'da'),
    );
  });

  it('tells a proposer once that it was read, and handlers how it was judged', () => {
    const judged = { at, kind: 'assessed', extent: 'large', value: 'low' } as const;
    const history = [
      { ...judged, from: 'received' },
      { ...judged, from: 'assessing' },
    ] as const;

    const [mine] = historyPart({ ...view, history }, 'da');
    const [theirs] = historyPart({ ...view, history, reader: 'handler' }, 'da');

    expect(mine?.lines.map((line) => textIn(line))).toEqual(['23. november  \nVi har læst det']);
    expect(theirs?.lines).toHaveLength(2);
    expect(textIn(theirs?.lines)).toContain('Vurderet: ■ Stort · lav værdi');
  });

  it('counts what it does not show', () => {
    const history = Array.from({ length: 30 }, () => ({ at, kind: 'edited' as const }));

    const [part] = historyPart({ ...view, history }, 'da');

    expect(part?.lines).toHaveLength(13);
    expect(textIn(part?.lines.at(-1))).toBe('18 tidligere hændelser er ikke vist her.');
  });
});

describe('examplesPart', () => {
  it('shows the latest three with day and workplace, and counts the others', () => {
    const examples = ['Et', 'To', 'Tre', 'Fire'].map((text) => ({ at, text, unit: 'u1' }));

    const [part] = examplesPart({ ...view, also: { hassles: [], examples } }, 'da');

    expect(part?.title).toBe('Eksempler fra andre');
    const lines = part?.lines.map((line) => textIn(line));
    expect(lines).toEqual([
      `23. november · ${USUAL.name}  \nTo`,
      `23. november · ${USUAL.name}  \nTre`,
      `23. november · ${USUAL.name}  \nFire`,
      '1 eksempel mere er ikke vist her.',
    ]);
    expect(examplesPart(view, 'da')).toEqual([]);
  });
});

describe('assessmentPart', () => {
  const proposal = proposalIn(USUAL, { assessments: [anAssessment()] });

  it('tells those who handle it how it is judged, and why', () => {
    const [part] = assessmentPart({ ...view, proposal, reader: 'handler', priority: 'plan' }, 'da');

    expect(part?.lines.map((line) => textIn(line))).toEqual([
      'Omfang  \n▲ Mellem',
      'Værdi  \nHøj',
      'Prioritet  \nPlanlæg',
      'Intern note  \nSe også sagen fra i fjor',
    ]);
  });

  it('is nothing to its proposer, nor before anybody has judged it', () => {
    expect(assessmentPart({ ...view, proposal, priority: 'plan' }, 'da')).toEqual([]);
    expect(assessmentPart({ ...view, reader: 'handler' }, 'da')).toEqual([]);
  });
});

describe('supplementsPart', () => {
  it('shows an answer with the question it answers', () => {
    const supplements = [{ at, text: 'Ja, også dem.', question: 'Gælder det vikarer?' }];
    const proposal = proposalIn(USUAL, { supplements });

    const [part] = supplementsPart({ ...view, proposal }, 'da');

    expect(part?.lines.map((line) => textIn(line))).toEqual([
      'Vi spurgte: Gælder det vikarer?',
      '23. november  \nJa, også dem.',
    ]);
  });

  it('is not there when nothing was added', () => {
    expect(supplementsPart(view, 'da')).toEqual([]);
  });

  it('shows the latest three and counts the others', () => {
    const supplements = ['a', 'b', 'c', 'd'].map((text) => ({ at, text }));
    const proposal = proposalIn(USUAL, { supplements });

    const [part] = supplementsPart({ ...view, proposal }, 'da');

    expect(part?.lines.map((line) => textIn(line))).toEqual([
      '1 tidligere er ikke vist her.',
      '23. november  \nb',
      '23. november  \nc',
      '23. november  \nd',
    ]);
  });
});
