import { DISASTERS } from './disaster-frames.js';
import type { Frame } from './frame.js';
import { JUSTICE } from './justice-frames.js';
import { STATES } from './state-frames.js';
import { WAR } from './war-frames.js';

/**
 * The labels that packs may use, the same in all languages, with their PLOVER type and how their
 * participants are read.
 */
export const FRAMES: Readonly<Record<string, Frame>> = {
  ...WAR,
  ...STATES,
  ...JUSTICE,
  ...DISASTERS,
};
