// Who leads a round beside its host: a name is searched for, then the person is chosen.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { bare, oneLine } from '../plain.ts';
import type { RoundHostsView } from '../round-leading-models.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Ids of the inputs. */
export const ROUND_HOST_INPUTS = { words: 'words', person: 'person' } as const;

const WORDS_MAX = 100;
const NAME_MAX = 80;
const NAME_ON_BUTTON = 40;
/** With the two ways on, as many as a card has room for. */
const DROPPED_MAX = 3;

/** Those there are, each with a button to take them off; until somebody is found there is nobody to choose. */
export function roundHosts(view: RoundHostsView, language: Language): Filled {
  const { hosts: words, buttons: names } = catalogueOf(language).rounds.leading;
  const { round, coHosts, found } = view;
  const data = { round: round.id };
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.title,
      lines: [
        [
          run(
            coHosts.length === 0
              ? words.none
              : coHosts.map(({ name }) => oneLine(name, NAME_MAX)).join(', '),
          ),
        ],
        [run(words.lead, SUBTLE)],
      ],
      quotes: [],
      fields: [
        wordsField(view, language),
        ...(found.length > 0 ? [peopleField(view, language)] : []),
      ],
      actions: buttons(
        found.length > 0 && {
          title: words.add,
          press: { verb: 'round.host-add', data },
          look: 'positive',
        },
        {
          title: found.length > 0 ? words.findAgain : words.find,
          press: { verb: 'round.hosts', data },
          ...(found.length === 0 && { look: 'positive' as const }),
        },
        ...coHosts.slice(0, DROPPED_MAX).map(({ id, name }) => ({
          title: words.drop(bare(name, NAME_ON_BUTTON)),
          press: { verb: 'round.host-drop', data: { ...data, person: id } } as const,
          takesInputs: false,
        })),
        { title: names.back, press: { verb: 'round.control', data }, takesInputs: false },
      ),
    },
  };
}

function wordsField(view: RoundHostsView, language: Language): Field {
  const { hosts: words } = catalogueOf(language).rounds.leading;
  const wrong = view.fault === undefined || view.fault === 'nobody-chosen' ? [] : [view.fault];
  return field({
    texts: [
      textInput({
        id: ROUND_HOST_INPUTS.words,
        label: words.words,
        value: view.words,
        max: WORDS_MAX,
        long: false,
      }),
    ],
    faults: wrong.map((kind) => fault(words.faults[kind])),
    help: [[run(words.wordsHelp, SMALL)]],
  });
}

function peopleField({ found, more, fault: wrong }: RoundHostsView, language: Language): Field {
  const { hosts: words } = catalogueOf(language).rounds.leading;
  return field({
    choices: [
      {
        id: ROUND_HOST_INPUTS.person,
        label: words.people,
        style: 'expanded',
        several: false,
        value: found.length === 1 ? (found[0]?.id ?? '') : '',
        placeholder: '',
        choices: found.map(({ id, name, mail }) => ({
          title: oneLine(mail === undefined ? name : `${name} · ${mail}`, NAME_MAX),
          value: id,
        })),
      },
    ],
    faults: wrong === 'nobody-chosen' ? [fault(words.faults[wrong])] : [],
    help: more ? [[run(words.more, SMALL)]] : [],
  });
}
