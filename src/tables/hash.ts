/** FNV-1a over UTF-16 code units: short names, no hostile keys (the table is fixed at build time). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Hash of the step from a node of the trie along a word. */
export function hashStep(node: number, word: number): number {
  return finish(Math.imul(node ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(word, 0xc2b2ae35));
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/**
 * Puts items 0 … n-1 into an open-addressing table by their hashes. A slot holds item + 1; 0 is free.
 * At most half full, so that a lookup of a missing key ends after a few probes.
 */
export function buildSlots(hashes: readonly number[]): Uint32Array {
  let size = 4;
  while (size < 2 * hashes.length) size *= 2;
  const slots = new Uint32Array(size);
  hashes.forEach((hash, item) => {
    let slot = hash & (size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = item + 1;
  });
  return slots;
}

/** The item with this hash for which `fits` holds, or -1. */
export function findSlot(
  slots: Uint32Array,
  hash: number,
  fits: (item: number) => boolean,
): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const held = slots[slot];
    if (!held) return -1;
    if (fits(held - 1)) return held - 1;
  }
}
