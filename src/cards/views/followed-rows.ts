// Others' proposals that the reader experiences too, as rows of a list.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { Names } from '../names-model.ts';
import type { OthersProposal } from '../others-model.ts';
import { countText, excerptOf, whereText } from '../others-proposal.ts';
import { run, SMALL } from '../runs.ts';
import { row, type Section, section } from '../sections.ts';
import { TITLE_MAX } from './menu.ts';

/** The newest; how many more there are is said in the heading. */
const SHOWN = 5;

/** A section of them, each leading to where following can be stopped; none without any. */
export function followedSection(
  followed: readonly OthersProposal[],
  names: Names,
  language: Language,
): readonly Section[] {
  const { alike, buttons } = catalogueOf(language);
  const at = { names, language };
  const more = followed.length - SHOWN;
  const heading = more > 0 ? `${alike.mine} – ${alike.more(more)}` : alike.mine;
  const rows = followed
    .slice(0, SHOWN)
    .map((one) =>
      row(
        [run(`${one.no}  `, { weight: 'bolder' }), run(excerptOf(one, { ...at, max: TITLE_MAX }))],
        [[run(`${whereText(one, at)} · ${countText(one, alike)}`, SMALL)]],
        { says: buttons.open(one.no), press: { verb: 'endorsed.show', data: { no: one.no } } },
      ),
    );
  return section(heading, rows);
}
