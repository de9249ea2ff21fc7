import { InvalidArgumentError } from 'commander';
import { periodOf, type Period } from '../../filter/index.js';
import { isoDay } from '../../io/input/iso-day.js';
import { didYouMean } from '../../text/index.js';

/** The word that was given. Throws what commander shows when it is none of these, with the nearest. */
export function oneOf<T extends string>(words: readonly T[], given: string): T {
  return words.find((word) => word === given) ?? noneOf(given, words);
}

/** Reads a whole number in bounds, both inclusive. */
export function wholeFrom(least: number, most: number | null = null): (text: string) => number {
  return (text) => {
    const value = Number(text);
    return Number.isSafeInteger(value) && value >= least && value <= (most ?? value)
      ? value
      : invalid(`Give a whole number from ${least}${most === null ? '' : ` to ${most}`}.`);
  };
}

/** Reads a day, YYYY-MM-DD. */
export function day(text: string): string {
  return isoDay(text) ?? invalid('Write a day as YYYY-MM-DD.');
}

/** Reads a day, month or year. */
export function period(text: string): Period {
  return periodOf(text) ?? invalid('Write YYYY-MM-DD, YYYY-MM or YYYY.');
}

/** Collects what an option is given each time. */
export function also(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Reads names with commas between them, and answers a wrong one with the nearest. */
export function listOf<T extends string>(names: readonly T[]): (text: string) => readonly T[] {
  return (text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .map((part) => names.find((name) => name === part) ?? unknown(part, names));
}

function unknown(name: string, names: readonly string[]): never {
  if (names.length < 10) return noneOf(name, names);
  return invalid(`There is no "${name}"${didYouMean(name, names)}.`);
}

/** Reads a BCP 47 code. */
export function language(code: string): string {
  const isTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(code);
  return isTag
    ? code.replace(/^[^-]+/u, (primary) => primary.toLowerCase())
    : invalid('Give a BCP 47 code such as uk or ar.');
}

/** Says which words there are, and the nearest to the one given. */
export function noneOf(name: string, names: readonly string[]): never {
  return invalid(`There are ${names.join(', ')}${didYouMean(name, names)}.`);
}

/** Throws what is wrong with a value; commander says of which option, and what was given. */
export function invalid(message: string): never {
  throw new InvalidArgumentError(message);
}
