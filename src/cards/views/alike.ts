// What there is like the proposal just begun: the same, or something else?
import type { Language } from '../../domain/shared/language.ts';
import { type Catalogue, catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import type { AlikeOffer, AlikeView } from '../alike-models.ts';
import { buttons, linkButton } from '../buttons.ts';
import { countText, excerptOf, whereText } from '../others-proposal.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

const SHOWN = 3;
const EXCERPT_MAX = 180;
const WORD_MAX = 40;

/** Each with the easiest button of all; the way on and the way back below them. */
export function alike(view: AlikeView, language: Language): Filled {
  const { alike: words, buttons: names, pages } = catalogueOf(language);
  const { draft, revision, note } = view;
  const found = view.found.slice(0, SHOWN);
  const press = (go: 'other' | 'back') =>
    ({ verb: 'draft.alike', data: { draft, revision, go } }) as const;
  return {
    layout: 'alike',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: found.every(({ kind }) => kind !== 'proposal') ? words.thereIs : words.title,
      notes: note === undefined ? [] : [[run(pages.notes[note])]],
      lines: introOf(found, language),
      found: found.map((one) => ({
        lines: linesOf(one, view, language),
        actions: actionsOf(one, view, language),
      })),
      actions: buttons(
        { title: names.somethingElse, press: press('other') },
        { title: names.back, press: press('back') },
      ),
    },
  };
}

/** What one press does, where it is the same for all; else each says so itself. */
function introOf(found: readonly AlikeOffer[], language: Language): readonly (readonly Run[])[] {
  const { alike: words } = catalogueOf(language);
  const proposals = found.filter(({ kind }) => kind === 'proposal').length;
  if (proposals === 0) return [[run(words.askThereIs, BOLD)]];
  return proposals < found.length
    ? [[run(`${words.askMixed} `, BOLD), run(words.mixedPress)]]
    : [[run(`${words.ask(proposals)} `, BOLD), run(words.onePress)]];
}

function actionsOf(one: AlikeOffer, { draft, revision }: AlikeView, language: Language) {
  const { buttons: names } = catalogueOf(language);
  const at = { draft, revision };
  switch (one.kind) {
    case 'proposal':
      return buttons({
        title: names.endorse,
        press: { verb: 'draft.endorse', data: { ...at, no: one.no } },
        look: 'positive',
      });
    case 'initiative':
      return buttons({
        title: names.coversMine,
        press: { verb: 'draft.follow', data: { ...at, initiative: one.id } },
        look: 'positive',
      });
    case 'guidance':
      return [
        ...linkButton(names.openGuidance, one.link),
        ...buttons({
          title: names.solvedMine,
          press: { verb: 'draft.guided', data: { ...at, guidance: one.id } },
          look: 'positive',
        }),
      ];
  }
}

function linesOf(one: AlikeOffer, view: AlikeView, language: Language) {
  const { alike: words } = catalogueOf(language);
  const shared = one.shared.map((word) => oneLine(word, WORD_MAX)).join(', ');
  return [
    ...(one.kind === 'proposal' ? proposalLines(one, view, language) : otherLines(one, language)),
    ...(shared === '' ? [] : [[run(sharedText(one.kind, shared, words), SMALL)]]),
  ];
}

function sharedText(kind: AlikeOffer['kind'], shared: string, words: Catalogue['alike']): string {
  return kind === 'proposal' ? words.bothWrite(shared) : words.matches(shared);
}

function otherLines(
  one: Exclude<AlikeOffer, { kind: 'proposal' }>,
  language: Language,
): readonly (readonly Run[])[] {
  const { alike: words } = catalogueOf(language);
  const title = run(oneLine(one.title, EXCERPT_MAX), BOLD);
  if (one.kind === 'guidance') return [[run(words.guidance, SMALL)], [title]];
  const ready =
    one.horizon === undefined ? [] : [[run(words.ready(dateText(language, one.horizon.until)))]];
  return [[run(words.underWay, SMALL)], [title], ...ready, [run(words.follows, SMALL)]];
}

function proposalLines(
  one: Extract<AlikeOffer, { kind: 'proposal' }>,
  { names }: AlikeView,
  language: Language,
): readonly (readonly Run[])[] {
  const { alike: words } = catalogueOf(language);
  const from = one.unitType === undefined ? [] : [words.from[one.unitType]];
  return [
    [run(excerptOf(one, { names, language, max: EXCERPT_MAX }), BOLD)],
    [run([...from, countText(one, words)].join(' · '))],
    [run(whereText(one, { names, language }), SMALL)],
  ];
}
