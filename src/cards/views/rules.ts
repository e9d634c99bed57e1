// The municipality's rules at a glance; each line leads to where it is changed.
import { EXTENTS, VALUES } from '../../domain/proposal/assessment.ts';
import type { Language } from '../../domain/shared/language.ts';
import { STAGES, SWITCHES } from '../../domain/triage/rule-settings.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RulePart, RulesView } from '../rules-models.ts';
import { BOLD, eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import { type Row, row, section } from '../sections.ts';
import type { Filled } from '../template.ts';

const WORDS_SHOWN = 300;
const MEANS_SHOWN = 140;

/** What holds now, and the way to owners, forums, guidance, roles and the log. */
export function rules(view: RulesView, language: Language): Filled {
  const { ruling: words, posts, roles, auditing } = catalogueOf(language);
  const part = (name: RulePart): Row => rowOf(name, view, language);
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.title,
      lines: [
        ...(view.saved === undefined
          ? []
          : [
              [
                run(`✓ ${words.saved(words.parts[view.saved])}`, {
                  color: 'accent',
                  size: 'small',
                }),
              ],
            ]),
        [run(words.lead, SUBTLE)],
      ],
      quotes: [],
      sections: [
        ...section(words.sections.assess, [
          part('extent'),
          part('value'),
          part('matrix'),
          part('switches'),
        ]),
        ...section(words.sections.decide, [part('deadlines'), part('word')]),
      ],
      actions: buttons(
        { title: posts.kinds.areas, press: { verb: 'posts.list', data: { kind: 'areas' } } },
        { title: posts.kinds.forums, press: { verb: 'posts.list', data: { kind: 'forums' } } },
        { title: posts.kinds.guidance, press: { verb: 'posts.list', data: { kind: 'guidance' } } },
        { title: roles.eyebrow, press: { verb: 'roles.list', data: {} } },
        { title: auditing.title, press: { verb: 'audit.show', data: {} } },
      ),
    },
  };
}

function rowOf(part: RulePart, view: RulesView, language: Language): Row {
  const { ruling: words } = catalogueOf(language);
  return row(
    [run(words.parts[part], BOLD)],
    linesOf(part, view, language).map((line) => [run(line, SMALL)]),
    {
      says: words.open(words.parts[part]),
      press:
        part === 'word'
          ? { verb: 'rules.words', data: {} }
          : { verb: 'rules.edit', data: { part } },
    },
  );
}

function linesOf(part: RulePart, { rules: now }: RulesView, language: Language): readonly string[] {
  const { ruling: words, triage } = catalogueOf(language);
  switch (part) {
    case 'extent':
      return EXTENTS.map((level) => {
        const means = now.extentMeans?.[level]?.[language] ?? triage.extentMeans[level];
        return triage.choice(triage.extents[level], oneLine(means, MEANS_SHOWN));
      });
    case 'value':
      return VALUES.toReversed().map((level) => {
        const means = now.valueMeans?.[level]?.[language] ?? triage.valueMeans[level];
        return triage.choice(triage.values[level], oneLine(means, MEANS_SHOWN));
      });
    case 'matrix':
      return VALUES.toReversed().map((value) => {
        const cells = EXTENTS.map((extent) => {
          const [sign = ''] = triage.extents[extent].split(' ');
          return `${sign} ${triage.priorities[now.matrix[value][extent]]}`;
        });
        return words.row(triage.values[value], cells.join(' · '));
      });
    case 'switches':
      return SWITCHES.map((which) =>
        words.switched(words.switches[which], now[which] ? words.on : words.off),
      );
    case 'deadlines':
      return STAGES.map((stage) =>
        words.stage(words.stages[stage], words.days(now.deadlines[stage])),
      );
    case 'word':
      return [oneLine(now.words.map(({ name }) => name[language]).join(', '), WORDS_SHOWN)];
  }
}
