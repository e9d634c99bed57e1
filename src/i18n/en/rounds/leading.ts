// What is said to whoever leads a round, in English.
import type { RoundKind } from '../../../domain/round/round.ts';
import type { da } from '../../da/index.ts';

/** A command as it is written where others look on. */
const CODE_WORDS: Record<RoundKind, string> = {
  survey: 'survey',
  poll: 'poll',
  workshop: 'workshop',
  collection: 'collection',
};

export const leading: typeof da.rounds.leading = {
  fromHere: 'You lead it from here, where only you can see.',
  leads: (kind, title) => `${kind} you lead: ${title}`,
  sentToOwn: 'I have sent it to your own chat. Lead it from there.',
  left: (minutes) => {
    if (minutes < 1) return 'less than 1 minute left';
    if (minutes >= 120) return `${Math.floor(minutes / 60)} hours left`;
    return minutes === 1 ? '1 minute left' : `${minutes} minutes left`;
  },
  untilClosed: 'Open until you close it',
  halfway: (count) => (count === 1 ? '1 is answering' : `${count} are answering`),
  code: (kind, code) => `Write “${CODE_WORDS[kind]} ${code}” to Forenkl`,
  orCode: (kind, code) => `Not here with us? Write “${CODE_WORDS[kind]} ${code}” to Forenkl.`,
  codeName: 'Code',
  coHostsName: 'Co-host',
  noCoHost: 'Nobody – press to choose',
  openHosts: 'Choose a co-host',
  prepared:
    'Write @Forenkl start in the channel, group chat or meeting chat it is to be held in. It starts with one press.',
  preparedHere: 'It is not started yet.',
  about: (length, results) => `${length} · ${results}`,
  resultsAtClose: 'result when it is closed',
  resultsLive: 'result while it runs',
  withGuests: 'guests may answer',
  cancelled: 'What was answered is kept but not shown.',
  buttons: {
    edit: 'Change',
    stop: 'Stop',
    rehearse: 'Rehearse',
    drop: 'Delete',
    all: 'My surveys',
    newSurvey: 'New survey',
    newPoll: 'New poll',
    back: 'Back',
    refresh: 'Refresh',
  },
  confirm: {
    close: (kind) => `Close the ${CODE_WORDS[kind]}?`,
    cancel: (kind) => `Cancel the ${CODE_WORDS[kind]}?`,
    drop: (kind) => `Delete the ${CODE_WORDS[kind]}?`,
    closeText: (count) =>
      count === 1
        ? '1 is half through. What is sent within a minute still counts.'
        : `${count} are half through. What is sent within a minute still counts.`,
    cancelText: 'What was answered is kept but not shown. It cannot be undone.',
    dropText: 'Nobody has seen it. It cannot be undone.',
    buttons: { close: 'Yes, close', cancel: 'Yes, cancel it', drop: 'Yes, delete' },
  },
  list: {
    titles: {
      mine: 'My surveys',
      running: 'All that run',
      prepared: 'All that are prepared',
      closed: 'All that are closed',
      cancelled: 'All that are cancelled',
    },
    filters: {
      mine: 'Mine',
      running: 'All running',
      prepared: 'All prepared',
      closed: 'All closed',
      cancelled: 'All cancelled',
    },
    count: (count) => `${count} in the list`,
    none: {
      mine: 'You have none yet. Begin one here, and start it when you are together.',
      running: 'None runs right now.',
      prepared: 'None is prepared.',
      closed: 'None is closed.',
      cancelled: 'None is cancelled.',
    },
    open: (title) => `Open ${title}`,
    made: (day) => `made ${day}`,
    opened: (at) => `started ${at}`,
    host: (name) => `host ${name}`,
  },
  choose: {
    title: 'What is to start here?',
    lead: 'The one you press starts at once.',
    open: (title) => `Start ${title}`,
  },
  hosts: {
    eyebrow: 'Co-host',
    title: 'Who leads it with you?',
    none: 'There is no co-host.',
    lead: 'A co-host can do what you can: start, extend, close and see the result.',
    words: 'Name or mail',
    wordsHelp: 'We find only those who have talked with Forenkl before.',
    people: 'Who?',
    more: 'There are more. Write a little more of the name.',
    find: 'Find',
    findAgain: 'Find again',
    add: 'Make co-host',
    drop: (name) => `Remove ${name}`,
    faults: {
      'no-words': 'Write a name or a mail.',
      'nobody-found': 'We found nobody. Ask them to say hello to Forenkl, and try again.',
      'nobody-chosen': 'Choose one in the list.',
      'too-many': 'There is room for 3 co-hosts.',
    },
  },
  coHost: {
    titles: {
      chosen: (title) => `You are a co-host: ${title}`,
      dropped: (title) => `You are no longer a co-host: ${title}`,
    },
    heading: { chosen: 'You are a co-host', dropped: 'You are no longer a co-host' },
    text: {
      chosen: (by, kind) => `${by} has chosen you as a co-host of the ${CODE_WORDS[kind]}.`,
      dropped: (by, kind) =>
        `${by} has taken you off as a co-host of the ${CODE_WORDS[kind]}. There is nothing you need to do.`,
    },
    may: 'You can do what the host can: start, extend, close and see the result.',
  },
  rehearsed: 'That was all of it. Nothing is kept.',
};
