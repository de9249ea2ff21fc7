/** Exit codes of the contract; 2 beats 3 beats 1. */
export const EXIT = { done: 0, asked: 1, failed: 2, partly: 3 } as const;

/** A run that could not be done: usage, configuration, nothing readable. The message says what to do. */
export class RunError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RunError';
  }
}
