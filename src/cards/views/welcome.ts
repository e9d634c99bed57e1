// The first card a person sees.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { WelcomeView } from '../menu-models.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { languageButton } from './language-button.ts';
import { pipelineLines } from './pipeline-lines.ts';

const NAME_MAX = 40;
const PIPELINE_SHOWN = 3;

/** What Forenkl is, who sees what, and how to begin: at most 75 words. */
export function welcome(view: WelcomeView, language: Language): Filled {
  const { buttons: names, chat, newLeader } = catalogueOf(language);
  const { welcome: words } = chat;
  return {
    layout: 'welcome',
    words: {
      lang: language,
      eyebrow: eyebrow(words.greeting(oneLine(view.firstName, NAME_MAX))),
      title: words.title,
      lines: [[run(words.what)], ...pipelinePart(view, language)],
      writeHere: words.writeHere,
      example: [run(words.example, { italic: true })],
      whoSees: [run(`${words.whoSees}  `, { weight: 'bolder' }), run(words.whoSeesWhat, SUBTLE)],
      actions: buttons(
        { title: names.newProposal, press: { verb: 'draft.new', data: {} }, look: 'positive' },
        { title: names.how, press: { verb: 'how', data: {} } },
        view.hasProposals && { title: names.myProposals, press: { verb: 'mine.list', data: {} } },
        view.pipeline !== undefined && {
          title: newLeader.see,
          press: { verb: 'unit.list', data: { page: 0 } },
        },
        languageButton(view.offer),
      ),
    },
  };
}

/** To whoever leads a workplace: what it has under way. */
function pipelinePart(
  { pipeline, names }: WelcomeView,
  language: Language,
): readonly (readonly Run[])[] {
  if (pipeline === undefined || names === undefined) return [];
  const { newLeader: words } = catalogueOf(language);
  return [
    [run(words.has(pipeline.count), BOLD)],
    ...pipeline.items.slice(0, PIPELINE_SHOWN).flatMap((one) => {
      return pipelineLines(one, { names, language });
    }),
  ];
}
