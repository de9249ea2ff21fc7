import { kinOf } from './class-set.js';
import { LookBehind } from './look-behind.js';
import { BUILTINS, type CompiledRule } from './program.js';
import type { TokenStream } from './stream.js';

/** A rule, and what is looked at before its program runs: what must stand in front of a match, and what must not. */
export interface Trial {
  readonly rule: CompiledRule;
  readonly behind: LookBehind | null;
  readonly notBehind: LookBehind | null;
}

export const trialOf = (rule: CompiledRule): Trial => ({
  rule,
  behind: rule.precededBy && new LookBehind(rule.precededBy),
  notBehind: rule.notPrecededBy && new LookBehind(rule.notPrecededBy),
});

/** Rules as bits, in blocks of thirty-two. */
type Rules = Uint32Array;

/** Rules by what can stand behind the first element of a match. */
interface Seconds {
  /** Those of which a match can end there. */
  readonly always: Rules;
  readonly byClass: ReadonlyMap<number, Rules>;
  readonly byShape: readonly { readonly bit: number; readonly rules: Rules }[];
  /** Kin of all classes. */
  readonly kin: number;
}

/**
 * The rules that begin with one class. A number begins sixty, and what stands behind it leaves two or three of them: those
 * are found together, by its classes, and the others are not even asked. The index is made when a text first has the class.
 */
export class Trials {
  readonly list: Trial[] = [];
  #seconds: Seconds | null = null;

  /** Blocks of thirty-two rules. */
  get blocks(): number {
    return (this.list.length + 31) >> 5;
  }

  /** The rules of a block, as bits, of which a match that begins at a token can go on before `limit`, wherever its first element ends. */
  open(block: number, stream: TokenStream, at: number, limit: number): number {
    const seconds = (this.#seconds ??= secondsOf(this.list));
    let open = (seconds.always[block] ?? 0) | goesOn(seconds, block, stream, at + 1, limit);
    if (stream.reach(at) < 2) return open;
    for (const { length } of stream.at(at))
      if (length > 1) open |= goesOn(seconds, block, stream, at + length, limit);
    return open;
  }
}

/** The rules of a block of which the second element can stand at a token. */
function goesOn(
  { byClass, byShape, kin }: Seconds,
  block: number,
  stream: TokenStream,
  at: number,
  limit: number,
): number {
  if (at >= limit) return 0;
  let open = 0;
  const shapes = stream.shapes(at);
  for (const { bit, rules } of byShape) if ((shapes & bit) !== 0) open |= rules[block] ?? 0;
  if ((stream.kin(at) & kin) === 0) return open;
  for (const { class: id } of stream.at(at)) open |= byClass.get(id)?.[block] ?? 0;
  return open;
}

function secondsOf(trials: readonly Trial[]): Seconds {
  const blocks = (trials.length + 31) >> 5;
  const always = new Uint32Array(blocks);
  const byClass = new Map<number, Rules>();
  let kin = 0;
  trials.forEach(({ rule }, i) => {
    const note = (rules: Rules): void => {
      rules[i >> 5] = (rules[i >> 5] ?? 0) | (1 << (i & 31));
    };
    if (rule.second === null) note(always);
    for (const id of rule.second ?? []) {
      const rules = byClass.get(id) ?? new Uint32Array(blocks);
      byClass.set(id, rules);
      note(rules);
      if (id >= 0) kin |= kinOf(id);
    }
  });
  const byShape = BUILTINS.flatMap((_, i) => {
    const rules = byClass.get(-1 - i);
    return rules ? [{ bit: 1 << i, rules }] : [];
  });
  return { always, byClass, byShape, kin };
}
