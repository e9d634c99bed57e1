// What a person reads in the browser on the way to a file.
import type { da } from '../da/index.ts';

export const files: typeof da.files = {
  ready: {
    title: 'Your file is ready',
    text: (name) => `${name} is being fetched. You will find it where your browser saves files.`,
    fetch: 'Fetch the file',
    after: 'Once you have it, you can close this page.',
  },
  notYours: {
    title: 'This file was made for somebody else',
    text: 'Only the person who asked for a file can fetch it. If you need it, ask for it yourself in Teams. If it is yours, sign in with the account you use in Teams.',
  },
  gone: {
    title: 'The file is no longer here',
    text: 'The link has expired or was used too often. Ask for the file again in Teams.',
  },
  notSignedIn: {
    title: 'You were not signed in',
    text: 'Go back to Teams and press the link again. Sign in with the same browser within ten minutes.',
  },
  later: {
    title: 'Not possible right now',
    text: 'We cannot see who you are. Try the link again in a moment.',
  },
};
