// What was added to a proposal, and what has happened to it, the latest shown; for those who handle it, how it was judged.
import { assessmentOf } from '../../domain/proposal/assessment.ts';
import { isOpen, isTold, type ToldKind } from '../../domain/proposal/event-kinds.ts';
import { type ProposalNo, partsOf } from '../../domain/proposal/number.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf, yearOf } from '../../domain/shared/time.ts';
import { type Catalogue, catalogueOf } from '../../i18n/catalogue.ts';
import { dateText, dayMonth } from '../../i18n/dates.ts';
import { judgedText } from '../judgements.ts';
import { holderName } from '../names.ts';
import { oneLine } from '../plain.ts';
import type { ProposalView } from '../proposal-models.ts';
import { named, type Run, run, SMALL } from '../runs.ts';

const SUPPLEMENTS = 3;
const SUPPLEMENT_MAX = 400;
const QUESTION_MAX = 200;
const NOTE_SHOWN = 400;
const EVENTS = 12;
const EXAMPLES = 3;
const EXAMPLE_MAX = 300;

/** A headed part of the card. */
export interface Part {
  readonly title: string;
  readonly lines: readonly (readonly Run[])[];
}

/** The latest additions, oldest first. */
export function supplementsPart(
  { proposal, reader }: Pick<ProposalView, 'proposal' | 'reader'>,
  language: Language,
): readonly Part[] {
  const { proposal: words, chat } = catalogueOf(language);
  // What others asked back is between them and those who handle it.
  const supplements = proposal.supplements.filter(
    ({ from }) => reader === 'handler' || from === undefined,
  );
  if (supplements.length === 0) return [];
  const hidden = supplements.length - SUPPLEMENTS;
  const shown = supplements
    .slice(-SUPPLEMENTS)
    .flatMap(({ at, text, question, asks, from, reply }) => [
      ...(asks === undefined
        ? []
        : [
            [
              run(
                reader === 'handler' ? words.askedBack[from ?? 'proposer'] : words.youAsked,
                SMALL,
              ),
            ],
          ]),
      ...(question === undefined
        ? []
        : [[run(chat.loose.asked(oneLine(question, QUESTION_MAX)), SMALL)]]),
      [run(`${dayText(at, proposal.no, language)}  `, SMALL), run(oneLine(text, SUPPLEMENT_MAX))],
      ...(reply === undefined ? [] : [named(words.replyBack, oneLine(reply, SUPPLEMENT_MAX))]),
    ]);
  const earlier = hidden > 0 ? [[run(words.moreSupplements(hidden), SMALL)]] : [];
  return [{ title: words.supplementsTitle, lines: [...earlier, ...shown] }];
}

/** What others wrote who experience it too, the latest; nobody is named. */
export function examplesPart(
  { also, proposal, names }: Pick<ProposalView, 'also' | 'proposal' | 'names'>,
  language: Language,
): readonly Part[] {
  const { proposal: words } = catalogueOf(language);
  const examples = also?.examples ?? [];
  if (examples.length === 0) return [];
  const shown = examples.slice(-EXAMPLES).map(({ at, text, unit }) => {
    const workplace = unit === undefined ? [] : [names.units[unit] ?? unit];
    const from = [dayText(at, proposal.no, language), ...workplace];
    return [run(`${from.join(' · ')}  `, SMALL), run(oneLine(text, EXAMPLE_MAX))];
  });
  const hidden = examples.length - shown.length;
  const more = hidden > 0 ? [[run(words.moreExamples(hidden), SMALL)]] : [];
  return [{ title: words.examplesTitle, lines: [...shown, ...more] }];
}

/** What happened, latest first, each with its day. */
export function historyPart(view: ProposalView, language: Language): readonly Part[] {
  const { proposal: words } = catalogueOf(language);
  const { history, names, reader } = view;
  const told = history.flatMap(({ kind, ...event }) =>
    isTold(kind) && (reader === 'handler' || !isOurBusiness({ kind, ...event }, view.proposal))
      ? [{ ...event, kind }]
      : [],
  );
  const shown = told
    .toReversed()
    .slice(0, EVENTS)
    .map(({ at, kind, by, holder, outcome, extent, value, with: other }) => {
      const judged = reader === 'handler' && extent && value && { extent, value };
      const text = sayerOf(
        words.history,
        kind,
        reader,
      )({
        ...(holder !== undefined && { holder: holderName(holder, names, { language, reader }) }),
        ...(outcome !== undefined && { outcome: words.outcomes[outcome] }),
        ...(by !== undefined && by !== view.proposal.proposer && { byAnother: true }),
        ...(judged && { judged: judgedText(judged, language) }),
        ...(other !== undefined && { other }),
      });
      return [run(`${dayText(at, view.proposal.no, language)}  `, SMALL), run(text)];
    });
  const hidden = told.length - shown.length;
  const earlier = hidden > 0 ? [[run(words.earlier(hidden), SMALL)]] : [];
  return shown.length === 0 ? [] : [{ title: words.historyTitle, lines: [...shown, ...earlier] }];
}

/** A proposer is told that it was read, not how often it was judged anew, nor what others asked back. */
function isOurBusiness(
  { kind, from, by }: ProposalView['history'][number],
  { proposer }: ProposalView['proposal'],
): boolean {
  const byOther = by !== undefined && by !== proposer;
  return (
    !isOpen(kind) ||
    (kind === 'assessed' && from !== 'received') ||
    (kind === 'supplemented' && byOther)
  );
}

/** A proposer is spoken to, those who handle it are spoken to about the proposer. */
function sayerOf(
  history: Catalogue['proposal']['history'],
  kind: ToldKind,
  reader: ProposalView['reader'],
) {
  return reader === 'proposer' && isOpen(kind) ? history.mine[kind] : history.theirs[kind];
}

/** How it was judged last, and the note; for those who handle it. */
export function assessmentPart(
  { proposal, reader, priority }: ProposalView,
  language: Language,
): readonly Part[] {
  const { assessment: words, extents, values, priorities } = catalogueOf(language).triage;
  const judged = assessmentOf(proposal);
  if (judged === undefined || reader !== 'handler') return [];
  const { extent, value, note } = judged;
  const lines = [
    named(words.extent, extents[extent]),
    named(words.value, values[value]),
    ...(priority === undefined ? [] : [named(words.priority, priorities[priority])]),
    ...(note === undefined ? [] : [named(words.note, oneLine(note, NOTE_SHOWN))]),
  ];
  return [{ title: words.title, lines }];
}

/** A day without its year in the year the proposal came, which its number tells. */
function dayText(at: string, no: ProposalNo, language: Language): string {
  const day = dayOf(at);
  return yearOf(day) === partsOf(no).year ? dayMonth(language, day) : dateText(language, day);
}
