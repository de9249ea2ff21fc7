// What windows-1252 has at 0x80–0x9F. Node 20 decodes it as ISO 8859-1 there (nodejs/node#56542),
// which turns quotation marks and dashes into control characters.
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

// Names in use that the WHATWG standard does not list.
const OTHER_NAMES: Readonly<Record<string, string>> = {
  maccyrillic: 'x-mac-cyrillic',
  'mac-cyrillic': 'x-mac-cyrillic',
  macukraine: 'x-mac-ukrainian',
  cp1125: 'ibm866',
  'koi8-t': 'koi8-u',
  cp949: 'euc-kr',
  cp932: 'shift_jis',
  mac: 'macintosh',
  'mac-roman': 'macintosh',
  macroman: 'macintosh',
};

/** The WHATWG label for a name of an encoding (`cp1251` is `windows-1251`); null when unknown. */
export function encodingLabel(name: string): string | null {
  const known = name.trim().toLowerCase();
  try {
    return new TextDecoder(OTHER_NAMES[known] ?? known).encoding;
  } catch {
    return null;
  }
}

/** Decodes bytes under a WHATWG label; what has no meaning becomes U+FFFD. A mark is dropped. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder(label).decode(bytes);
  return label === 'windows-1252' ? repairWindows1252(text) : text;
}

/** Gives text that a decoder for windows-1252 made the characters that it should have. */
export function repairWindows1252(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/gu,
    (control) => WINDOWS_1252_HIGH[control.charCodeAt(0) - 0x80] ?? control,
  );
}
