/** Disjoint sets over 0 … n − 1, with path halving; the smallest member represents a set. */
export class UnionFind {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  /** The smallest member of the set. */
  find(member: number): number {
    let node = member;
    for (;;) {
      const parent = this.#parent[node] ?? node;
      if (parent === node) return node;
      const grandparent = this.#parent[parent] ?? parent;
      this.#parent[node] = grandparent;
      node = grandparent;
    }
  }

  union(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first !== second) this.#parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** All sets, each ascending, in order of their smallest members. */
  sets(): readonly (readonly number[])[] {
    const bySmallest = new Map<number, number[]>();
    for (let member = 0; member < this.#parent.length; member++) {
      const root = this.find(member);
      const set = bySmallest.get(root);
      if (set === undefined) bySmallest.set(root, [member]);
      else set.push(member);
    }
    return [...bySmallest.values()];
  }
}
