// How the program stands, in words for an administrator: all is well, or what needs a look and what to do.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { shortMoment } from '../../i18n/dates.ts';
import { type Button, buttons } from '../buttons.ts';
import type { OperationsView } from '../operations-models.ts';
import { oneLine } from '../plain.ts';
import { block, type ReportSection, reportSection } from '../report.ts';
import { BOLD, eyebrow, type Look, type Run, run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** As much of a process's name as tells two apart. */
const HOLDER_MAX = 4;
const JOB_MAX = 60;
const CODE_MAX = 60;
const HOST_MAX = 100;

/** The state in the title, what to do about it below, and then the figures. */
export function operations(view: OperationsView, language: Language): Filled {
  const { operations: words } = catalogueOf(language);
  return {
    layout: 'report',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow(shortMoment(language, view.at))),
      title: words.conditions[view.condition],
      lines: [],
      notes: notesOf(view, language),
      sections: [
        ...reportSection(words.headings.attention, attentionOf(view, language)),
        ...reportSection(words.headings.messages, messagesOf(view, language)),
        ...reportSection(words.headings.jobs, jobsOf(view, language)),
      ],
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

/** What is wrong, and what to do about it, each in a note of its own. */
function notesOf(view: OperationsView, language: Language): readonly (readonly Run[])[] {
  const { operations: words } = catalogueOf(language);
  const { stopped, pausedMs, condition, oldestDue, jobs } = view;
  const texts: string[] = [];
  if (stopped !== undefined) {
    const since = words.stopped(shortMoment(language, stopped.since));
    texts.push(`${since} ${words.stoppedTodo(oneLine(stopped.code, CODE_MAX))}`);
  } else if (pausedMs > 0) texts.push(words.paused(Math.ceil(pausedMs / 1_000)));
  if (condition === 'late' && oldestDue !== undefined) {
    texts.push(words.late(shortMoment(language, oldestDue)));
  }
  if (jobs.some(({ failures }) => failures > 0)) texts.push(words.failing);
  return texts.map((text) => [run(text)]);
}

function attentionOf(view: OperationsView, language: Language): ReportSection['blocks'] {
  const { attention } = catalogueOf(language).operations;
  const counted = (['unknown', 'failed', 'outOfReach'] as const)
    .filter((kind) => view[kind] > 0)
    .map((kind) => block([[run(attention[kind](view[kind]))]]));
  return [...counted, ...receiversOf(view, language)];
}

/** Which other systems are behind, and what was never taken. */
function receiversOf(
  { receivers = [] }: OperationsView,
  language: Language,
): ReportSection['blocks'] {
  const { attention } = catalogueOf(language).operations;
  const moment = (at: string) => shortMoment(language, at);
  return receivers.map(({ host, waiting, givenUp }) => {
    const name = oneLine(host, HOST_MAX);
    return block([
      ...(waiting ? [[run(attention.behind(name, waiting.count, moment(waiting.since)))]] : []),
      ...(givenUp ? [[run(attention.givenUp(name, givenUp.count, moment(givenUp.at)))]] : []),
    ]);
  });
}

function messagesOf(view: OperationsView, language: Language): ReportSection['blocks'] {
  const { operations: words } = catalogueOf(language);
  const { queued, oldestDue, sentBy } = view;
  const oldest =
    oldestDue === undefined ? '' : `, ${words.oldest(shortMoment(language, oldestDue))}`;
  const sender =
    sentBy.kind === 'nobody'
      ? words.sender.nobody
      : words.sender[sentBy.kind](oneLine(sentBy.holder.slice(0, HOLDER_MAX), HOLDER_MAX));
  return [
    block([fact(words.queue, `${words.queued(queued)}${oldest}`), fact(words.sentBy, sender)]),
  ];
}

function jobsOf(view: OperationsView, language: Language): ReportSection['blocks'] {
  const { operations: words } = catalogueOf(language);
  const { lastDigest, nextDigest, lastBackup, jobs } = view;
  const moment = (at: string | undefined, none: string) =>
    at === undefined ? none : shortMoment(language, at);
  return [
    block([
      fact(words.lastDigest, moment(lastDigest, words.none)),
      fact(words.nextDigest, moment(nextDigest, words.noneToCome)),
      ...(lastBackup === undefined
        ? []
        : [fact(words.lastBackup, shortMoment(language, lastBackup))]),
      ...jobs.flatMap(({ job, failures, lastError = '?', nextAt }) => {
        const name = jobName(job, language);
        const wrong = words.wentWrong(failures, oneLine(lastError, CODE_MAX));
        if (failures > 0) return [fact(name, wrong, { color: 'attention' })];
        // The next overview has a line of its own.
        const next = job === 'digest' ? undefined : nextAt;
        return next === undefined ? [] : [fact(name, words.next(shortMoment(language, next)))];
      }),
    ]),
  ];
}

/** A name and what there is to say of it. */
function fact(name: string, text: string, look: Look = {}): readonly Run[] {
  return [run(`${name}: `, BOLD), run(text, look)];
}

function jobName(job: string, language: Language): string {
  return catalogueOf(language).operations.jobs[job] ?? oneLine(job, JOB_MAX);
}

function buttonsOf(view: OperationsView, language: Language): readonly (Button | false)[] {
  const { buttons: names } = catalogueOf(language).operations;
  const list = (state: 'unknown' | 'failed') =>
    view[state] > 0 && {
      title: names[state],
      press: { verb: 'operations.attention', data: { state } } as const,
    };
  return [
    list('unknown'),
    list('failed'),
    view.outOfReach > 0 && {
      title: names.outOfReach,
      press: { verb: 'operations.out-of-reach', data: {} },
    },
    { title: names.refresh, press: { verb: 'operations.show', data: {} } },
  ];
}
