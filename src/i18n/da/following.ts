// What is said of what somebody follows without having proposed it, in Danish.

export const following = {
  heading: 'Tiltag, der dækker dit',
  title: 'Et tiltag, du følger',
  hears: 'Du får besked, når der sker noget.',
  stopped: {
    title: 'Du følger det ikke længere',
    initiative:
      'Du får ikke flere beskeder om tiltaget. Det, du selv har skrevet, finder du stadig under “Mine forslag”.',
    challenge: (no: string) =>
      `Du får ikke flere beskeder om ${no}. Dit eget forslag finder du stadig under “Mine forslag”, og svaret kommer til at stå dér.`,
  },
};
