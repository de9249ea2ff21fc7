/** Colours by the part that a piece of text plays; made by the command line, which knows the terminal. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  /** Numbers and dates. */
  readonly value: (text: string) => string;
  /** Citations, reasons and whatever may be read second. */
  readonly faint: (text: string) => string;
  /** Disagreement. */
  readonly alarm: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const PLAIN: Paint = {
  title: same,
  heading: same,
  value: same,
  faint: same,
  alarm: same,
};
