import { isRecord } from '../../types/guards.js';
/** Tells whether a value is a `T`; on `false`, `problems` has said where and what was expected. */
export type Check<T> = (value: unknown, at: string, problems: string[]) => value is T;

function expected(what: string, at: string, problems: string[]): false {
  problems.push(`${at === '' ? 'the line' : at} is not ${what}`);
  return false;
}

export const text: Check<string> = (value, at, problems): value is string =>
  typeof value === 'string' || expected('a string', at, problems);

export const count: Check<number> = (value, at, problems): value is number =>
  (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) ||
  expected('a whole number', at, problems);

export const amount: Check<number> = (value, at, problems): value is number =>
  (typeof value === 'number' && Number.isFinite(value)) || expected('a number', at, problems);

export const flag: Check<boolean> = (value, at, problems): value is boolean =>
  typeof value === 'boolean' || expected('true or false', at, problems);

/** One of a few words. */
export function oneOf<const T extends string>(...words: readonly T[]): Check<T> {
  return (value, at, problems): value is T =>
    words.some((word) => word === value) || expected(`one of ${words.join(', ')}`, at, problems);
}

/** `null`, or what `inner` checks. */
export function nullable<T>(inner: Check<T>): Check<T | null> {
  return (value, at, problems): value is T | null => value === null || inner(value, at, problems);
}

/** A key that may be left out, or what `inner` checks. */
export function optional<T>(inner: Check<T>): Check<T | undefined> {
  return (value, at, problems): value is T | undefined =>
    value === undefined || inner(value, at, problems);
}

/** A list of what `item` checks. */
export function list<T>(item: Check<T>): Check<readonly T[]> {
  return (value, at, problems): value is readonly T[] =>
    Array.isArray(value)
      ? value.every((each, index) => item(each, `${at}[${String(index)}]`, problems))
      : expected('a list', at, problems);
}

/** An object with at least these keys; others are let pass, as the contract asks. */
export function shape<T extends object>(keys: {
  readonly [K in keyof T]-?: Check<T[K]>;
}): Check<T> {
  return (value, at, problems): value is T => {
    if (!isRecord(value)) return expected('an object', at, problems);
    for (const key in keys) {
      if (!keys[key](value[key], at === '' ? key : `${at}.${key}`, problems)) return false;
    }
    return true;
  };
}

/** What two checks both hold of. */
export function both<A, B>(first: Check<A>, second: Check<B>): Check<A & B> {
  return (value, at, problems): value is A & B =>
    first(value, at, problems) && second(value, at, problems);
}
