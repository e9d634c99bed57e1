// What the bot says in a personal chat, in English.
import type { Catalogue } from '../da/index.ts';

export const chat = {
  welcome: {
    greeting: (firstName) => (firstName === '' ? 'Hello' : `Hello ${firstName}`),
    title: 'What can we make easier?',
    what: 'Write when something administrative is too cumbersome. It takes 2-3 minutes, and we always answer.',
    writeHere: 'Just write here in the chat:',
    example: '“We enter the same details in three places for every temp.”',
    whoSees: 'Who sees it?',
    whoSeesWhat:
      'Those who handle it. Other leaders see excerpts, no name. You choose who sees your name. The public may get access. This is not the whistleblower channel.',
    summary: 'What can we make easier? Just write it here in the chat.',
  },
  menu: {
    title: 'What would you like to do?',
    drafts: 'Not sent yet',
    draft: 'Draft',
    reasons: {
      menu: 'Just write here in the chat what is cumbersome – or choose below.',
      greeting: 'Hello! Just write what is cumbersome, and we take it from there.',
      thanks: 'You are welcome! I am here if something comes up.',
      emoji: '😊 Please tell me in words what is cumbersome.',
      'too-short':
        'That was a little short. Please write a whole sentence about what is cumbersome.',
      attachment:
        'I cannot read pictures, files or voice messages. Please tell me in words what is cumbersome.',
      later: 'Fine – your draft is saved. Continue when it suits you, on another device too.',
      dropped: 'The draft is deleted. Nothing was sent.',
      'unit-noted': 'Thank you, noted. Now we can begin.',
      'nothing-waiting': 'There is nothing waiting for you.',
      'language-changed': 'From now on I write in English.',
    },
  },
  how: {
    title: 'How your proposal is handled',
    steps: (team) => [
      {
        title: 'You send it',
        text: 'You get a number, and a date by which you will hear from us.',
      },
      { title: 'We read it', text: `${team} reads everything and finds out who can change it.` },
      {
        title: 'The right people decide',
        text: 'It goes to the department responsible, the management or the politicians. We collect the state’s rules and pass them on.',
      },
      {
        title: 'You get an answer',
        text: 'What happens, what it means for you, and when. Also when the answer is no.',
      },
    ],
    whoTitle: 'Who sees what?',
    who: [
      'Those who handle the proposal see your text and your workplace.',
      'Leaders who write about or look for something similar may see an excerpt of the text and share it in a chat, but not your name or workplace. If only the simplification team may see your name, they do not see the text either.',
      'You choose who sees your name.',
      'The public may be given access to proposals. So write no names, CPR numbers or sensitive details.',
    ],
    changeTitle: 'Can I change my mind?',
    change:
      'Yes. Until a decision is made you can change the proposal or withdraw it under “My proposals”.',
    whistleblower:
      'I am not the whistleblower channel. Serious matters and breaches of law belong there.',
    whistleblowerLink: 'To the whistleblower channel',
  },
  help: {
    title: 'What I can help with',
    lead: {
      leader: 'Just write what is cumbersome. Or use one of these words:',
      administrator: 'As an administrator you can write:',
      rounds: 'As a host you can write:',
      host: 'Here you can write:',
    },
    foot: 'The words work in both Danish and English.',
    imports:
      'If you have proposals in a spreadsheet, IT can load them with npm run import. Each needs a number and a challenge.',
    commands: {
      new: { words: 'new proposal · nyt forslag', what: 'Begin a new proposal' },
      mine: {
        words: 'my proposals · mine forslag',
        what: 'See your proposals and how far they are',
      },
      show: { words: 'show 2026-0042 · vis 2026-0042', what: 'See one proposal' },
      tasks: {
        words: 'tasks · opgaver',
        what: 'What you are to answer as responsible or for a forum',
      },
      how: { words: 'how · sådan', what: 'How your proposal is handled' },
      language: { words: 'language · sprog', what: 'Change between Danish and English' },
      help: { words: 'help · hjælp', what: 'Show this help' },
      digest: {
        words: 'overview · overblik',
        what: 'What happened since last time, and what waits',
      },
      period: {
        words: 'overview week 47 · overview november',
        what: 'The overview of a certain period',
      },
      queue: { words: 'queue · queue overdue', what: 'Sort new proposals, one at a time' },
      several: {
        words: 'several · several it',
        what: 'Send several proposals on in one go',
      },
      matrix: {
        words: 'priorities · prioritering',
        what: 'Open proposals by value and extent',
      },
      answers: {
        words: 'answers · svar klar',
        what: 'Look through and send answers that are decided',
      },
      search: { words: 'search temp · søg vikar', what: 'Find proposals by a word' },
      list: { words: 'list it · list received', what: 'Proposals in an area or with a status' },
      initiatives: {
        words: 'initiatives · initiatives late',
        what: 'What is done about proposals',
      },
      report: { words: 'report · rapport', what: 'Catalogues, cases and status in Word and Excel' },
      themes: {
        words: 'themes',
        what: 'Themes with their lead and target, and input to the budget',
      },
      bind: {
        words: 'use this channel · brug denne kanal',
        what: 'Get the overview in the channel you write in',
      },
      schedule: {
        words: 'schedule · tidspunkt',
        what: 'Decide in the channel when the overview comes',
      },
      operations: { words: 'operations · driftsstatus', what: 'See whether all runs as it should' },
      rules: {
        words: 'rules · owners · forums',
        what: 'Change definitions, priorities, deadlines, owners and forums',
      },
      sets: {
        words: 'set · spørgeskema',
        what: 'Go through the question sets as participants will see them',
      },
      audit: { words: 'audit · log', what: 'See who did what' },
      roles: { words: 'roles · roller', what: 'Let others assess, read along or be hosts' },
      letter: { words: 'letter · brev', what: 'Write to many at once' },
      letters: { words: 'letters · breve', what: 'See the last letters, and how far they are' },
      survey: { words: 'survey · undersøgelse', what: 'Start or prepare a survey' },
      poll: { words: 'poll · afstemning', what: 'Put one question to those who are here' },
      workshop: { words: 'workshop · workshop', what: 'Start or prepare a workshop' },
      wave: {
        words: 'wave · måling',
        what: 'Send a survey to many, or collect proposals',
      },
      start: {
        words: 'start · start',
        what: 'Start what you have prepared, in the channel or chat',
      },
      rounds: {
        words: 'my surveys · mine undersøgelser',
        what: 'See, change and lead what you have prepared and started',
      },
      results: {
        words: 'results · resultater',
        what: 'See the results of surveys and polls',
      },
      done: {
        words: 'you said we did · i sagde vi gjorde',
        what: 'See what is finished',
      },
      ownData: { words: 'my data · mine data', what: 'Get everything that is stored about you' },
      erase: {
        words: 'delete my data · slet mine oplysninger',
        what: 'Delete what we know about you',
      },
      noLetters: { words: 'no letters · ingen breve', what: 'Say no to letters' },
      rollout: {
        words: 'udrulning · rollout',
        what: 'See which leaders have Forenkl',
      },
      reach: { words: 'out of reach · uden kontakt', what: 'See who gets no messages' },
    },
  },
  language: {
    title: 'Language · Sprog',
    text: 'Which language should I write in?',
  },
  loose: {
    title: 'Where does it belong?',
    intro: 'You wrote:',
    notSent: 'Nothing is sent yet.',
    newText: 'It is something new',
    replyTitle: (no) => `Reply to ${no}`,
    supplementTitle: (no) => `Add to ${no}`,
    addTitle: 'Add to your draft',
    asked: (question) => `We asked: ${question}`,
  },
} satisfies Catalogue['chat'];
