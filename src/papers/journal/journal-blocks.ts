// The readable document of a package: the proposal, where it was handled, and its answer.
import type { PaperProposal, PaperTreatment } from '../../domain/paper/paper-proposal.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import { WORKSHOP_FORUM } from '../../domain/proposal/decision.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { answerBlocks } from '../catalogue/entry-blocks.ts';
import { areaName } from '../said/area-name.ts';
import { decisionText, saidDecision } from '../said/decision-text.ts';
import { authorityText, needText } from '../said/sorted-text.ts';
import { stateText } from '../said/state-text.ts';
import type { WordBlock, WordFact } from '../word/word-paper.ts';

export function journalBlocks(
  proposal: PaperProposal,
  stock: PaperStock,
  language: Language,
): readonly WordBlock[] {
  return [
    ...headFacts(proposal, stock, language),
    ...wordBlocks(proposal, stock, language),
    ...trailBlocks(proposal, stock, language),
    ...decisionBlocks(proposal, stock, language),
  ];
}

function headFacts(
  proposal: PaperProposal,
  stock: PaperStock,
  language: Language,
): readonly WordFact[] {
  const { papers, waves } = catalogueOf(language);
  const { facts } = papers.journal;
  const { no, receivedAt, unitType, department, areas, extent, merged, workplaces } = proposal;
  const { raised } = stock;
  const type = unitType === undefined ? undefined : waves.unitTypes[unitType];
  const from = [raised?.by, type, department].filter((one) => one !== undefined).join(', ');
  return [
    fact(facts.number, no),
    fact(facts.received, dateText(language, dayOf(receivedAt))),
    ...(from === '' ? [] : [fact(facts.from, from)]),
    fact(facts.area, areas.map((one) => areaName(stock, one, language)).join(', ')),
    fact(facts.need, needText(proposal.need, language)),
    fact(facts.authority, authorityText(proposal.authority, language)),
    ...(extent === undefined ? [] : [fact(facts.extent, papers.said.extents[extent])]),
    fact(facts.behind, papers.said.workplaces(workplaces)),
    ...(merged.length === 0 ? [] : [fact(facts.merged, merged.join(', '))]),
    fact(facts.status, stateText(proposal, language)),
    ...numberFacts(proposal, language),
  ].filter(({ text }) => text !== '');
}

function numberFacts(
  { decision, journal }: PaperProposal,
  language: Language,
): readonly WordFact[] {
  const { facts } = catalogueOf(language).papers.journal;
  const caseNumber = decision?.caseNumber;
  return [
    ...(caseNumber === undefined ? [] : [fact(facts.caseNumber, caseNumber)]),
    ...(journal === undefined ? [] : [fact(facts.journal, journal)]),
  ];
}

/** In its proposer's own words, where they may be told. */
function wordBlocks(
  { kept, example }: PaperProposal,
  { raised }: PaperStock,
  language: Language,
): readonly WordBlock[] {
  const { papers } = catalogueOf(language);
  const { facts, words } = papers.journal;
  return [
    { kind: 'heading', level: 1, text: words },
    ...(kept ? [{ kind: 'text', text: `${papers.kept}.` } as const] : []),
    ...(raised ? [fact(facts.challenge, raised.challenge)] : []),
    ...(raised?.wish === undefined ? [] : [fact(facts.wish, raised.wish)]),
    ...(example === undefined ? [] : [fact(facts.example, `»${example}«`)]),
  ];
}

function trailBlocks(
  { treatments }: PaperProposal,
  stock: PaperStock,
  language: Language,
): readonly WordBlock[] {
  const { trail } = catalogueOf(language).papers.journal;
  const { columns } = trail;
  const heading: WordBlock = { kind: 'heading', level: 1, text: trail.heading };
  if (treatments.length === 0) return [heading, { kind: 'text', text: trail.none }];
  return [
    heading,
    {
      kind: 'table',
      title: trail.table,
      columns: [
        { header: columns.forum, width: 30 },
        { header: columns.on, width: 20 },
        { header: columns.item, width: 10 },
        { header: columns.word, width: 20 },
        { header: columns.addition, width: 30 },
      ],
      rows: treatments.map((one) => trailRow(one, stock, language)),
    },
  ];
}

function trailRow(
  { forum, workshop, on, item = '', word, addition = '' }: PaperTreatment,
  { register, rules }: PaperStock,
  language: Language,
): readonly string[] {
  const { trail } = catalogueOf(language).papers.journal;
  const name =
    forum === WORKSHOP_FORUM && workshop
      ? trail.workshop(workshop.title)
      : (register.forums.find(({ id }) => id === forum)?.name ?? forum);
  const said = rules.words.find(({ id }) => id === word)?.name[language] ?? word;
  return [name, dateText(language, on), item, said, addition];
}

/** The reason of what was dealt with behind closed doors stays there. */
function decisionBlocks(
  proposal: PaperProposal,
  stock: PaperStock,
  language: Language,
): readonly WordBlock[] {
  const { journal: words } = catalogueOf(language).papers;
  const { decision, formerDecisions } = proposal;
  const said = saidDecision(proposal, stock, language);
  if (decision === undefined || said === undefined) return [];
  return [
    { kind: 'heading', level: 1, text: words.answer },
    ...(decision.closed
      ? [{ kind: 'text', text: words.closed } as const]
      : answerBlocks(proposal, language)),
    fact(words.facts.decision, decisionText(said, language)),
    fact(words.facts.published, dateText(language, dayOf(decision.publishedAt))),
    ...(formerDecisions.length === 0
      ? []
      : [{ kind: 'heading', level: 1, text: words.former } as const]),
    ...formerDecisions.flatMap((one) => [
      fact(dateText(language, dayOf(one.publishedAt)), one.closed ? words.closed : one.reason),
    ]),
  ];
}

function fact(label: string, text: string): WordFact {
  return { kind: 'fact', label, text };
}
