import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PaperDecision, PaperProposal } from '../../../src/domain/paper/paper-proposal.ts';
import type { PaperStock } from '../../../src/domain/paper/stock.ts';
import { writeJournal } from '../../../src/papers/journal/write-journal.ts';
import { aPaperProposal, aStock } from '../../support/a-stock.ts';
import { wordTexts } from '../../support/read-paper.ts';

const DECISION: PaperDecision = {
  outcome: 'planned',
  at: '2026-11-18T09:00:00.000Z',
  reason: 'Det letter hverdagen.',
  parts: { challenge: 'Timer skrives tre steder.', initiative: 'Ét sted.' },
  caseNumber: '85.11.06-P20-1-26',
  caseworker: 'Mette Friis',
  publishedAt: '2026-11-20T09:00:00.000Z',
};
const DECIDED: Partial<PaperProposal> = {
  decision: DECISION,
  reason: 'Det letter hverdagen.',
  status: 'decided',
  outcome: 'planned',
  treatments: [
    { forum: 'board', on: '2026-11-17', item: '6', word: 'agreed', decides: true },
    {
      forum: 'workshop',
      on: '2026-11-10',
      word: 'handled',
      workshop: { title: 'Lettere hverdag', said: 'Vi ser på det', agreed: 'look' },
    },
  ],
};

async function packageOf(over: Partial<PaperProposal> = {}, stocked: Partial<PaperStock> = {}) {
  const stock = aStock({ proposals: [aPaperProposal('2026-0001', over)], ...stocked });
  const [file] = await writeJournal(stock, 'da', () => {});
  const parts = unzipSync(file?.bytes ?? new Uint8Array());
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const document = Object.keys(parts).find((name) => name.endsWith('.docx')) ?? '';
  return {
    name: file?.name,
    names: Object.keys(parts).toSorted(),
    metadata: JSON.parse(text('metadata.json')),
    data: JSON.parse(text('forslag.json')),
    texts: wordTexts(parts[document] ?? new Uint8Array()),
    all: Object.values(parts)
      .map((part) => new TextDecoder().decode(part))
      .join(),
  };
}

describe('the package for the records system', () => {
  it('has a document, the proposal as data, metadata, and a word on each', async () => {
    const { name, names } = await packageOf();

    expect(name).toBe('Journal 2026-0001');
    expect(names).toEqual([
      'Forslag 2026-0001.docx',
      'LAES-MIG.txt',
      'forslag.json',
      'metadata.json',
    ]);
  });

  it('comes in from whoever raised it until there is a decision', async () => {
    const { metadata } = await packageOf({ journal: '26/1412' });

    expect(metadata).toEqual({
      format: 'forenkl-journal/1',
      title: 'Forslag 2026-0001',
      documentType: 'proposal',
      direction: 'incoming',
      date: '2026-11-02',
      sender: { role: 'proposer', name: 'Forslagsstiller' },
      receiver: { role: 'municipality', name: 'Lundby Kommune' },
      access: 'open',
      proposal: '2026-0001',
      journalNumber: '26/1412',
      madeOn: '2026-11-23',
      document: 'Forslag 2026-0001.docx',
      data: 'forslag.json',
    });
  });

  it('goes out from the forum once it is decided, with the case number', async () => {
    const { metadata, texts } = await packageOf(DECIDED);

    expect(metadata).toMatchObject({
      title: 'Svar på forslag 2026-0001',
      documentType: 'decision',
      direction: 'outgoing',
      date: '2026-11-20',
      sender: { role: 'forum', name: 'board' },
      receiver: { role: 'proposer' },
      caseNumber: '85.11.06-P20-1-26',
    });
    expect(texts).toEqual(
      expect.arrayContaining(['Workshoppen Lettere hverdag', '17. november 2026']),
    );
  });

  it('has the words and the name as far as they may be told', async () => {
    const open = await packageOf({}, { raised: { challenge: 'Sådan er det', by: 'Karen Holm' } });
    const kept = await packageOf({ kept: true });

    expect(open.metadata.sender.name).toBe('Karen Holm');
    expect(open.data.proposal.words).toEqual({ challenge: 'Sådan er det', by: 'Karen Holm' });
    expect(open.texts.join(' ')).toContain('Sådan er det');
    expect(kept.texts).toContain('Ordlyden er kun for dem, der behandler forslaget.');
    expect(kept.data.proposal).not.toHaveProperty('words');
  });

  it('keeps why something was decided behind closed doors', async () => {
    const decision = { ...DECISION, closed: true } as const;
    const { metadata, all, texts } = await packageOf({ ...DECIDED, decision });

    expect(metadata.access).toBe('closed');
    expect(texts).toContain('Behandlet på lukket møde. Begrundelsen er ikke med i pakken.');
    expect(all).not.toContain('letter hverdagen.');
  });

  it('names nobody who worked on the case', async () => {
    const { data, metadata } = await packageOf(DECIDED);

    expect(JSON.stringify([data, metadata])).not.toContain('Mette Friis');
    expect(data.proposal.decision.parts.initiative).toBe('Ét sted.');
  });
});
