// The trail of a proposal through forums, and the form to note one more handling.
import { titleOf } from '../../domain/proposal/title.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { TrailView } from '../decide-models.ts';
import { fault } from '../faults.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';
import { trailLines } from './trail-lines.ts';
import { forumField, treatmentFields } from './treatment-fields.ts';

/** Oldest first, as it is to be printed; the form below it while one may be noted. */
export function trail(view: TrailView, language: Language): Filled {
  const { deciding, proposal: said } = catalogueOf(language);
  const { trail: words, treatment } = deciding;
  const { proposal, names, open } = view;
  const { no, treatments } = proposal;
  const lines = trailLines({ ...view, treatments }, language);
  const hasForums = Object.keys(names.forums).length > 0;
  const mayNote = open && hasForums;
  const fields = [
    forumField({ ...view, forums: names.forums }, language),
    ...treatmentFields(view, language),
  ];
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(said.title(no)),
      title: words.title(no),
      lines: [
        ...noteLines(view, language),
        [run(oneLine(titleOf(proposal), TITLE_MAX), SUBTLE)],
        ...(lines.length === 0 ? [[run(treatment.noTrail)]] : []),
      ],
      quotes: lines.length === 0 ? [] : [{ lines }],
      fields: mayNote ? fields : [],
      actions: buttons(
        mayNote && {
          title: words.add,
          press: { verb: 'treatment.add', data: { no } },
          look: 'positive',
        },
        { title: words.see, press: { verb: 'proposal.show', data: { no } }, takesInputs: false },
      ),
    },
  };
}

function noteLines({ note, open, names }: TrailView, language: Language): (readonly Run[])[] {
  const { trail: words } = catalogueOf(language).deciding;
  if (note === 'noted') return [[run(words.noted, BOLD)]];
  if (note !== undefined) return [fault(words.closed)];
  if (!open) return [[run(words.closed, SMALL)]];
  const hasForums = Object.keys(names.forums).length > 0;
  return [[run(hasForums ? words.about : words.noForums, SMALL)]];
}
