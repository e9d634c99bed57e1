// One proposal in the catalogue: what it is called, its answer, where it has got to, and how it is sorted.
import type { Numbered } from '../../domain/paper/numbered.ts';
import type { PaperProposal } from '../../domain/paper/paper-proposal.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { firstSentence } from '../../domain/shared/plain-text.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { LOCALES } from '../../i18n/numbers.ts';
import { decisionText, saidDecision } from '../said/decision-text.ts';
import { horizonText } from '../said/horizon-text.ts';
import { authorityText, needText } from '../said/sorted-text.ts';
import { stateText } from '../said/state-text.ts';
import type { WordBlock } from '../word/word-paper.ts';

/** In characters: a heading is a line, or little more. */
const TITLE_MAX = 90;

export function entryBlocks(
  { at, proposal }: Numbered,
  stock: PaperStock,
  language: Language,
): readonly WordBlock[] {
  const { entry } = catalogueOf(language).papers.catalogue;
  const { no, title } = proposal;
  const name = title === undefined ? entry.unnamed(no) : firstSentence(title, TITLE_MAX);
  const decision = saidDecision(proposal, stock, language);
  return [
    { kind: 'heading', level: 2, text: entry.title(at, name) },
    sortedBlock(proposal, language),
    ...answerBlocks(proposal, language),
    ...exampleBlocks(proposal, language),
    fact(entry.status, stateText(proposal, language)),
    ...(decision === undefined ? [] : [fact(entry.decision, decisionText(decision, language))]),
  ];
}

/** Its light, how it is sorted, how many have it, and its numbers, in one line. */
function sortedBlock(proposal: PaperProposal, language: Language): WordBlock {
  const { papers } = catalogueOf(language);
  const { entry } = papers.catalogue;
  const { no, merged, need, authority, workplaces, extent } = proposal;
  const others = merged.join(', ');
  const text = [
    extent === undefined
      ? papers.catalogue.columns.none
      : entry.extent(papers.said.extents[extent]),
    others === '' ? no : entry.with(no, others),
    ...(need === 'unknown' ? [] : [needText(need, language)]),
    ...(authority === 'unknown'
      ? []
      : [entry.authority(lower(authorityText(authority, language)))]),
    papers.said.workplaces(workplaces),
  ].join(' · ');
  return extent === undefined ? { kind: 'text', text } : { kind: 'light', light: extent, text };

  function lower(words: string): string {
    return words.toLocaleLowerCase(LOCALES[language]);
  }
}

function fact(label: string, text: string): WordBlock {
  return { kind: 'fact', label, text };
}

/** The four parts; the answer as it was told where it has none, and a word for what has no answer. */
export function answerBlocks(
  { kept, decision, reason, title }: PaperProposal,
  language: Language,
): readonly WordBlock[] {
  const { papers } = catalogueOf(language);
  const { entry } = papers.catalogue;
  const parts = decision?.parts;
  if (parts?.initiative === undefined) {
    const challenge = parts?.challenge ?? title;
    return [
      ...(challenge === undefined ? [] : [fact(entry.challenge, challenge)]),
      ...(kept && challenge === undefined ? [fact(entry.challenge, papers.kept)] : []),
      fact(entry.reason, reason ?? entry.unanswered),
    ];
  }
  const { challenge, initiative, improvement, horizon, now, first } = parts;
  return [
    fact(entry.challenge, challenge),
    fact(entry.initiative, initiative),
    ...(now === undefined ? [] : [fact(entry.now, now)]),
    ...(first === undefined ? [] : [fact(entry.first, first)]),
    ...(improvement === undefined ? [] : [fact(entry.improvement, improvement)]),
    ...(horizon === undefined ? [] : [fact(entry.horizon, horizonText(horizon, language))]),
  ];
}

function exampleBlocks({ example }: PaperProposal, language: Language): readonly WordBlock[] {
  if (example === undefined) return [];
  const { entry } = catalogueOf(language).papers.catalogue;
  return [fact(entry.example, entry.quote(example))];
}
