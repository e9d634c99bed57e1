// What those who handle a proposal have noted on it: whose it is, its marks, and internal notes.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine, paragraphs } from '../plain.ts';
import type { ProposalView } from '../proposal-models.ts';
import { run } from '../runs.ts';
import { internalNoteLines, markTexts, spreadText } from './marks-lines.ts';
import type { Part } from './proposal-parts.ts';

const NOTES = 5;
/** In bytes: an example is shown whole. */
const EXAMPLE_MAX = 1_300;
const NUMBER_MAX = 80;

/** None for proposers. */
export function marksPart(view: ProposalView, language: Language): readonly Part[] {
  if (view.reader !== 'handler') return [];
  const { journalling, sorting } = catalogueOf(language);
  const { proposal, people = {}, several } = view;
  const { assignee, journal } = proposal;
  const taker = assignee && people[assignee];
  const spread = several ? spreadText(proposal, language) : undefined;
  const marks = [
    ...(taker ? [sorting.assignee(taker)] : []),
    ...(spread === undefined ? [] : [spread]),
    ...markTexts(proposal.flags, language),
    ...(journal ? [journalling.line(oneLine(journal.number, NUMBER_MAX))] : []),
  ].map((text) => [run(text)]);
  const notes = internalNoteLines(proposal, { people, most: NOTES, language });
  return [
    ...(marks.length === 0 ? [] : [{ title: sorting.marks.title, lines: marks }]),
    ...examplePart(view, language),
    ...(notes.length === 0 ? [] : [{ title: sorting.notesTitle, lines: notes }]),
  ];
}

/** What papers may quote of it. */
function examplePart({ proposal }: ProposalView, language: Language): readonly Part[] {
  const { example } = proposal;
  if (example === undefined) return [];
  const lines = paragraphs(example.text, EXAMPLE_MAX).map((text) => [run(text)]);
  return [{ title: catalogueOf(language).releasing.part, lines }];
}
