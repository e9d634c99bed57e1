import { describe, expect, it } from 'vitest';
import type { ProposalView } from '../../../src/cards/proposal-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { proposal } from '../../../src/cards/views/proposal.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { STATUSES, type Status } from '../../../src/domain/proposal/status.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { AT, forslag, NO, namesIn } from '../samples/data.ts';
import { proposalIn } from '../samples/proposals.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<Proposal> = {}, view: Partial<ProposalView> = {}) =>
  expand(
    proposal(
      {
        proposal: proposalIn(USUAL, more),
        set: forslag(USUAL),
        history: [],
        reader: 'proposer',
        overdue: false,
        names: namesIn(USUAL, 'da'),
        ...view,
      },
      'da',
    ),
  );
const handler = { reader: 'handler' } as const;

describe('proposal', () => {
  it('shows where it is, what was written and when one hears', () => {
    const text = textIn(shown());

    expect(text).toContain('Sendt videre\nForslag 2026-0042');
    expect(text).toContain('Lige nu hos  \nIt og Digitalisering');
    expect(text).toContain('Du hører fra os senest  \nfredag 11. december 2026');
    expect(text).toContain('Det tog to uger sidst.');
  });

  it.each(Object.keys(STATUSES) as Status[])(
    'is the same card to its proposer, judged or not, when %s',
    (status) => {
      const judged = { status, assessments: [anAssessment()] };

      expect(shown(judged)).toEqual(shown({ status }));
      expect(shown(judged, handler)).not.toEqual(shown({ status }, handler));
    },
  );

  it('leads those who handle it to its place in the queue, while it has one', () => {
    expect(sentBy(shown({ status: 'received' }, handler), 'Vurdér')).toMatchObject({
      verb: 'queue.show',
      no: NO,
    });
    expect(titlesIn(shown({ status: 'forwarded' }, handler))).not.toContain('Vurdér');
    expect(titlesIn(shown({ status: 'received' }))).not.toContain('Vurdér');
  });

  it('lets its proposer change, add and withdraw before a decision', () => {
    expect(titlesIn(shown())).toEqual(['Ret', 'Tilføj noget', 'Træk tilbage', 'Mine forslag']);
    expect(sentBy(shown(), 'Træk tilbage')).toEqual({
      verb: 'proposal.withdraw',
      no: NO,
      version: 2,
    });
  });

  it.each<[Partial<Proposal>, readonly string[]]>([
    [{ status: 'decided' }, ['Tilføj noget', 'Mine forslag']],
    [{ status: 'withdrawn', holder: { kind: 'nobody' } }, ['Mine forslag']],
    [
      { status: 'waiting', question: { at: AT, text: 'Også vikarer?' } },
      ['Svar', 'Ret', 'Træk tilbage', 'Mine forslag'],
    ],
  ])('offers what is possible when %j', (more, titles) => {
    expect(titlesIn(shown(more))).toEqual(titles);
  });

  it('begins with the outcome and the answer once there is one', () => {
    const text = textIn(shown({ status: 'decided', outcome: 'planned', answer: 'Ét skema.' }));

    expect(text).toMatch(/^Det bliver gjort\n/);
    expect(text.indexOf('Ét skema.')).toBeLessThan(text.indexOf('Det skrev du'));
  });

  it('asks its proposer what is still open', () => {
    const text = textIn(shown({ question: { at: AT, text: 'Også vikarer?' } }));

    expect(text).toContain('Vi har et spørgsmål til dig\nOgså vikarer?');
  });

  it('shows those who handle it who and where, and lets them ask', () => {
    const card = shown({}, { ...handler, proposerName: 'Karen Holm', overdue: true });

    expect(textIn(card)).toContain('Forslagsstiller  \nKaren Holm');
    expect(textIn(card)).toContain('Sendt videre · over fristen');
    expect(titlesIn(card)).toEqual(['Stil et spørgsmål', 'Behandlinger', 'Saml med andre', 'Mere']);
  });

  it.each(Object.keys(STATUSES) as Status[])(
    'leads those who handle it to more when %s',
    (status) => {
      const card = shown({ status }, handler);

      expect(sentBy(card, 'Mere')).toEqual({ verb: 'more.open', no: NO });
      expect(titlesIn(shown({ status }))).not.toContain('Mere');
    },
  );

  it('says to those who handle it which it was merged with', () => {
    const event = { at: AT, with: '2026-0007' };
    const history = [
      { ...event, kind: 'absorbed' },
      { ...event, kind: 'unmerged' },
    ] as const;

    const theirs = textIn(shown({}, { ...handler, history }));
    expect(theirs).toContain('Samlet med 2026-0007');
    expect(theirs).toContain('Delt op igen fra 2026-0007');
    expect(textIn(shown({}, { history }))).not.toContain('2026-0007');
  });

  it('says what was just done beside it', () => {
    const note = { kind: 'noted', no: NO } as const;

    expect(textIn(shown({}, { ...handler, note }))).toContain(`✓ Noten til ${NO} er gemt`);
  });

  it.each<Partial<Proposal>>([
    { question: { at: AT, text: 'Også vikarer?' } },
    { status: 'decided' },
    { status: 'withdrawn' },
  ])('lets nobody ask when %j', (differs) => {
    const card = shown(differs, { reader: 'handler' });

    expect(titlesIn(card)).not.toContain('Stil et spørgsmål');
  });

  it('says that a name is hidden', () => {
    expect(textIn(shown({}, handler))).toContain('kun forenklingsteamet ser navnet');
  });
});
