const WINDOWS = 5;
const WINDOW = 600;

/** ASCII without spaces: what addresses are made of. */
const ASCII_RUN = /[^\P{ASCII}\s]+/gu;
const ADDRESS = /:\/\/|^www\.|@|[a-z\d]\.[a-z]{2}/i;
/** What every text with an address has; most texts have none. */
const MAYBE_ADDRESS = /:\/\/|www\.|@|[a-z\d]\.[a-z]{2}/i;

/**
 * The part of a text that is looked at: all of a short one; of a long one, windows from the
 * beginning to the end, since either end may be furniture in another language.
 */
export function sample(text: string): string {
  if (text.length <= WINDOWS * WINDOW) return text;
  const stride = (text.length - WINDOW) / (WINDOWS - 1);
  const windows = Array.from({ length: WINDOWS }, (_, index) => {
    const start = Math.floor(index * stride);
    return text.slice(start, start + WINDOW);
  });
  return windows.join(' ');
}

/** Puts a space where web and mail addresses, account names and domains stand: they are in no language. */
export function withoutAddresses(text: string): string {
  if (!MAYBE_ADDRESS.test(text)) return text;
  return text.replace(ASCII_RUN, (run) => (ADDRESS.test(run) ? ' ' : run));
}
