// Proposals as they stand in the list, with names for codes and ids.
import { holderName, markTexts, type Names } from '../../src/cards/index.ts';
import { fieldsOf } from '../../src/domain/proposal/fields.ts';
import { seesName } from '../../src/domain/proposal/name-visibility.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { titleOf } from '../../src/domain/proposal/title.ts';
import type { PersonId } from '../../src/domain/shared/ids.ts';
import type { Language } from '../../src/domain/shared/language.ts';
import { dayOf } from '../../src/domain/shared/time.ts';
import { seenIn } from '../../src/domain/triage/assess.ts';
import { listedAs } from '../../src/domain/triage/listed-row.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import type { ListLine } from '../../src/papers/triage-list/write-list.ts';

/**
 * One proposal. A file is passed on among those who handle proposals: who shows the name to the team
 * alone is not named in it.
 */
export function lineOf(
  proposal: Proposal,
  {
    names,
    people,
    language,
  }: {
    readonly names: Names;
    readonly people: ReadonlyMap<PersonId, string>;
    readonly language: Language;
  },
): ListLine {
  const { no, unit, holder, flags, status, receivedAt, dueOn, batch } = proposal;
  const { challenge, wish, visibility } = fieldsOf(proposal.answers);
  const { hidden, statuses } = catalogueOf(language).proposal;
  const proposer = seesName('responsible', visibility)
    ? (people.get(proposal.proposer) ?? hidden.unknown)
    : hidden.team;
  return {
    no,
    seen: seenIn(proposal),
    title: titleOf(proposal),
    text: [challenge, wish].filter((text) => text !== undefined && text !== '').join('\n\n'),
    unit: unit === undefined ? '' : (names.units[unit] ?? ''),
    proposer,
    typed: listedAs(proposal),
    holder: holderName(holder, names, { language, reader: 'handler' }),
    marks: markTexts(flags, language).join('; '),
    status: statuses[status],
    received: dayOf(receivedAt),
    ...(dueOn !== undefined && { due: dueOn }),
    from: batch?.from ?? '',
    external: batch?.external ?? '',
  };
}
