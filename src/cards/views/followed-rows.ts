// What the reader follows beside their own, as rows of a list: others' proposals and initiatives.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { FollowedInitiativeView } from '../following-models.ts';
import type { ListView } from '../list-models.ts';
import type { Names } from '../names-model.ts';
import type { OthersProposal } from '../others-model.ts';
import { countText, excerptOf, whereText } from '../others-proposal.ts';
import { oneLine } from '../plain.ts';
import { run, SMALL, sentence } from '../runs.ts';
import { type Row, row, type Section, section } from '../sections.ts';
import { horizonText } from './horizon-text.ts';
import { TITLE_MAX } from './menu.ts';

/** The newest; how many more there are is said in the heading. A card has room for no more rows. */
const SHOWN = 5;
const INITIATIVES_SHOWN = 2;

/** A section of each, every row leading to where following can be stopped; none without any. */
export function followedSections(
  { followed = [], covering = [], names }: Pick<ListView, 'followed' | 'covering' | 'names'>,
  language: Language,
): readonly Section[] {
  const { alike, following } = catalogueOf(language);
  const initiatives = covering.slice(0, INITIATIVES_SHOWN);
  const proposals = followed.slice(0, SHOWN - initiatives.length);
  const heading = (words: string, more: number) =>
    more > 0 ? `${words} – ${alike.more(more)}` : words;
  return [
    ...section(
      heading(alike.mine, followed.length - proposals.length),
      proposals.map((one) => proposalRow(one, names, language)),
    ),
    ...section(
      heading(following.heading, covering.length - initiatives.length),
      initiatives.map((one) => initiativeRow(one, language)),
    ),
  ];
}

function proposalRow(one: OthersProposal, names: Names, language: Language): Row {
  const { alike, buttons } = catalogueOf(language);
  const at = { names, language };
  return row(
    [run(`${one.no}  `, { weight: 'bolder' }), run(excerptOf(one, { ...at, max: TITLE_MAX }))],
    [[run(`${whereText(one, at)} · ${countText(one, alike)}`, SMALL)]],
    { says: buttons.open(one.no), press: { verb: 'endorsed.show', data: { no: one.no } } },
  );
}

function initiativeRow(
  { id, title, state, horizon }: FollowedInitiativeView,
  language: Language,
): Row {
  const { buttons, initiatives } = catalogueOf(language);
  const name = oneLine(title, TITLE_MAX);
  const when = horizon === undefined ? [] : [horizonText(horizon, language)];
  return row(
    [run(name)],
    [[run([sentence(initiatives.states[state]), ...when].join(' · '), SMALL)]],
    { says: buttons.open(name), press: { verb: 'following.show', data: { initiative: id } } },
  );
}
