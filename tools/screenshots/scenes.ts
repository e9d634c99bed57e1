/** The scenes of which `npm run screenshots` takes pictures: each has people of its own. */
import type { Scene } from './scene.ts';
import { administrator } from './scenes/administrator.ts';
import { binding } from './scenes/binding.ts';
import { deciding } from './scenes/deciding.ts';
import { english } from './scenes/english.ts';
import { hosting } from './scenes/hosting.ts';
import { leader } from './scenes/leader.ts';
import { phone } from './scenes/phone.ts';

export const SCENES: readonly Scene[] = [
  leader,
  deciding,
  phone,
  english,
  administrator,
  hosting,
  binding,
];
