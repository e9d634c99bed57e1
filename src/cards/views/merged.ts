// What came of a merging, and what is merged in a proposal, to take one out again.
import { titleOf } from '../../domain/proposal/title.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field } from '../field.ts';
import type { MergedListView, MergedView } from '../merge-models.ts';
import { oneLine } from '../plain.ts';
import { carried } from '../queue-place.ts';
import { eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';
import { MERGE_INPUTS, proposalLine } from './merge.ts';
import { leftOutLines } from './merge-preview.ts';

/** Done, with those that were left out. */
export function merged(view: MergedView, language: Language): Filled {
  const { merging: words, buttons: names } = catalogueOf(language);
  const { no, place, main, merged: done, cannot } = view;
  const none = done.length === 0;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.title),
      title: none ? words.done.nothing : words.done.title(done.length, main.no),
      lines: [
        ...(none ? [] : [proposalLine(main), [run(words.done.undo, SMALL)]]),
        ...leftOutLines(cannot, language),
      ],
      actions: buttons(
        place !== undefined && {
          title: words.buttons.next,
          press: { verb: 'queue.skip', data: { no, place: carried(place) } },
          look: 'positive',
        },
        { title: names.open(main.no), press: { verb: 'proposal.show', data: { no: main.no } } },
      ),
    },
  };
}

/** One at a time is taken out again. */
export function mergedList(view: MergedListView, language: Language): Filled {
  const { merging: words, buttons: names, proposal: said } = catalogueOf(language);
  const { main, children } = view;
  const none = children.length === 0;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(said.title(main.no)),
      title: words.list.title(main.no),
      lines: [
        ...noteLine(view, language),
        proposalLine(main),
        ...(none ? [[run(words.list.none)]] : []),
      ],
      quotes: [],
      fields: none
        ? []
        : [
            field({
              choices: [
                {
                  id: MERGE_INPUTS.child,
                  label: words.list.choose,
                  style: 'expanded',
                  several: false,
                  value: children.length === 1 ? (children[0]?.no ?? '') : '',
                  placeholder: '',
                  choices: children.map((one) => ({
                    title: `${one.no} · ${oneLine(titleOf(one), TITLE_MAX)}`,
                    value: one.no,
                  })),
                },
              ],
            }),
          ],
      actions: buttons(
        !none && {
          title: words.buttons.undo,
          press: { verb: 'merge.undo', data: { no: main.no } },
        },
        { title: names.open(main.no), press: { verb: 'proposal.show', data: { no: main.no } } },
      ),
    },
  };
}

function noteLine({ note }: MergedListView, language: Language): readonly (readonly Run[])[] {
  const { list: words } = catalogueOf(language).merging;
  switch (note?.kind) {
    case undefined:
      return [];
    case 'undone':
      return [[run(`✓ ${words.undone(note.no)}`, { color: 'accent' })]];
    case 'answered':
      return [fault(words.answered(note.no))];
  }
}
