// The poster of a workshop: one page a station, with its three or four in type for a wall.
import type { PaperChosen, PaperStation } from '../../domain/paper/paper-workshop.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { writeWord } from '../word/write-word.ts';
import { shortened } from './shortened.ts';

/** In characters: three of the longest fill a page, and so do four. */
const ROOM = { few: { text: 120, said: 300 }, many: { text: 75, said: 170 } } as const;
const FEW = 3;

export const writePoster: PaperWriter = async (stock, language) => {
  const { stations = [], round, municipality, on } = stock;
  if (round === undefined) throw new Error('a poster is of a workshop');
  const { poster } = catalogueOf(language).papers;
  const bytes = await writeWord(
    {
      language,
      title: round.title,
      under: [dateText(language, round.on)],
      blocks: stations.flatMap((station, at): readonly WordBlock[] => [
        ...(at > 0 ? [{ kind: 'page' } as const] : []),
        ...stationBlocks(station, language),
      ]),
      foot: [municipality, poster.under].filter(Boolean).join(' · '),
      wide: true,
      poster: true,
    },
    stock,
  );
  return [{ name: `${poster.title(round.title)} ${on}`, type: 'docx', bytes }];
};

function stationBlocks({ title, chosen }: PaperStation, language: Language): readonly WordBlock[] {
  const room = chosen.length > FEW ? ROOM.many : ROOM.few;
  return [
    { kind: 'heading', level: 1, text: title },
    ...chosen.flatMap((one, at) => chosenBlocks(one, { at: at + 1, room, language })),
  ];
}

interface Given {
  /** From 1. */
  readonly at: number;
  readonly room: { readonly text: number; readonly said: number };
  readonly language: Language;
}

function chosenBlocks(
  { text, votes, said, agreed, who, when }: PaperChosen,
  { at, room, language }: Given,
): readonly WordBlock[] {
  const { papers, wall } = catalogueOf(language);
  const { poster } = papers;
  const agreement = [
    poster.votes(votes),
    ...(agreed === undefined ? [] : [poster.agreed(wall.agreed[agreed])]),
    ...(who === undefined ? [] : [poster.who(who)]),
    ...(when === undefined ? [] : [when.text]),
  ];
  return [
    { kind: 'heading', level: 2, text: poster.chosen(at, shortened(text, room.text)) },
    { kind: 'text', text: agreement.join(' · ') },
    {
      kind: 'text',
      text: said === undefined ? poster.awaiting : poster.said(shortened(said, room.said)),
    },
  ];
}
