// What a records system is told of a package: what it is, whose, and where it belongs.

import type { PaperProposal } from '../../domain/paper/paper-proposal.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

/** Goes up with each change of the shape; see docs/journal-package.md. */
export const JOURNAL_FORMAT = 'forenkl-journal/1';

interface Party {
  readonly role: 'proposer' | 'municipality' | 'forum';
  readonly name: string;
}

export interface JournalMetadata {
  readonly format: typeof JOURNAL_FORMAT;
  readonly title: string;
  /** `proposal` until everybody is told of a decision. */
  readonly documentType: 'proposal' | 'decision';
  readonly direction: 'incoming' | 'outgoing';
  /** A day: when it was received, or when the decision was told. */
  readonly date: string;
  readonly sender: Party;
  readonly receiver: Party;
  /** `closed` for what was dealt with behind closed doors. */
  readonly access: 'open' | 'closed';
  readonly proposal: string;
  readonly caseNumber?: string;
  readonly journalNumber?: string;
  /** A day. */
  readonly madeOn: string;
  readonly document: string;
  readonly data: string;
}

export function journalMetadata(
  proposal: PaperProposal,
  stock: PaperStock,
  {
    language,
    files,
  }: { readonly language: Language; readonly files: Pick<JournalMetadata, 'document' | 'data'> },
): JournalMetadata {
  const { journal: words } = catalogueOf(language).papers;
  const { no, decision, receivedAt, journal } = proposal;
  const proposer: Party = { role: 'proposer', name: stock.raised?.by ?? words.proposer };
  const house: Party = { role: 'municipality', name: stock.municipality };
  const documentType = decision === undefined ? 'proposal' : 'decision';
  return {
    format: JOURNAL_FORMAT,
    title: words.title[documentType](no),
    documentType,
    ...(decision === undefined
      ? { direction: 'incoming', date: dayOf(receivedAt), sender: proposer, receiver: house }
      : {
          direction: 'outgoing',
          date: dayOf(decision.publishedAt),
          sender: decidedBy(proposal, stock) ?? house,
          receiver: proposer,
        }),
    access: decision?.closed ? 'closed' : 'open',
    proposal: no,
    ...(decision?.caseNumber !== undefined && { caseNumber: decision.caseNumber }),
    ...(journal !== undefined && { journalNumber: journal }),
    madeOn: stock.on,
    ...files,
  };
}

/** The forum that decided; undefined where whoever answers for the area did. */
function decidedBy(
  { treatments }: PaperProposal,
  { register }: Pick<PaperStock, 'register'>,
): Party | undefined {
  const forum = treatments.find(({ decides }) => decides)?.forum;
  if (forum === undefined) return undefined;
  const name = register.forums.find(({ id }) => id === forum)?.name ?? forum;
  return { role: 'forum', name };
}
