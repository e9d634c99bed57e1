// What is said of surveys sent to many, in English.
import type { Privacy } from '../../domain/questions/result-rules.ts';
import type { WaveRole } from '../../domain/round/wave.ts';
import type { UnitType } from '../../domain/shared/register.ts';
import { form } from './waves/form.ts';
import { invited } from './waves/invited.ts';
import { mapping } from './waves/mapping.ts';
import { preview } from './waves/preview.ts';
import { status } from './waves/status.ts';

export const waves = {
  form,
  invited,
  mapping,
  preview,
  status,
  eyebrow: 'Survey',
  roles: {
    leader: 'The leader',
    deputy: 'The deputy',
    med: 'The MED contact',
  } satisfies Record<WaveRole, string>,
  unitTypes: {
    school: 'Schools',
    'day-care': 'Day care',
    'nursing-home': 'Nursing homes',
    administration: 'Administration',
    other: 'Other workplaces',
  } satisfies Record<UnitType, string>,
  privacies: {
    named: 'Named – you can see who answered what',
    confidential: 'Confidential – kept with names, never shown with them',
    anonymous: 'Anonymous – the name is never kept with the answer',
  } satisfies Record<Privacy, string>,
  buttons: {
    new: 'New survey',
    again: 'New one like this',
    list: 'All surveys',
    refresh: 'Refresh',
    next: 'Next',
    back: 'Back',
    edit: 'Edit',
    cancel: 'Cancel',
    save: 'Save',
    send: (count: string) => `Send to ${count}`,
    test: 'Send me a sample',
    absent: (count: number) => `Without the app (${count})`,
    extend: 'Extend',
    close: 'Close now',
    callOff: 'Call off',
    hold: 'Hold it back',
    map: 'Comparison',
    answer: 'Answer',
    change: 'Change my answers',
    write: 'Write a proposal',
    writeMore: 'Write another',
    later: 'Not now',
    stop: 'No reminders',
    remindAgain: 'Remind me after all',
  },
  list: {
    title: 'Surveys and collections',
    none: 'There are none yet.',
    older: 'Older',
    open: (title: string) => `See ${title}`,
  },
};
