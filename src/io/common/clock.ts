import { isoDay } from '../../calendar/day-number.js';

const MS_A_DAY = 86_400_000;

/** Today by the system's clock, in its time zone, ISO. Only reports and deadlines ask; whatever depends on it says the day. */
export function today(clock: Date = new Date()): string {
  const local = clock.getTime() - clock.getTimezoneOffset() * 60_000;
  return isoDay(Math.floor(local / MS_A_DAY));
}

/** Milliseconds since the program began. Unlike `performance.now()` it needs no module of Node's that is not loaded yet. */
export const runningFor = (): number => process.uptime() * 1000;
