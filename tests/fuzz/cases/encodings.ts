import iconv from 'iconv-lite';
import { TEXTS, type HostileCase } from '../case.js';

const { en, ru, uk, ar } = TEXTS;
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const join = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

const read = (name: string, content: string | Uint8Array, shows: RegExp): HostileCase => ({
  name,
  files: { 'a.txt': content },
  run: 'digest extract a.txt',
  code: 0,
  shows,
});

const refused = (name: string, content: string | Uint8Array, says: RegExp): HostileCase => ({
  name,
  files: { 'a.txt': content },
  run: 'digest extract a.txt',
  code: 2,
  says,
  shows: /^\{"schema":"digest\/error\/1"/u,
});

/** Bytes that are not what they seem. */
export const ENCODINGS: readonly HostileCase[] = [
  read('UTF-8 with a mark', iconv.encode(uk, 'utf8', { addBOM: true }), /"code":"uk".*"killed"/u),
  {
    ...read(
      'UTF-16 with a mark',
      iconv.encode(ru, 'utf-16', { addBOM: true }),
      /"encoding":"utf-16le".*"killed"/u,
    ),
    short: true,
  },
  read(
    'UTF-16 big-endian',
    iconv.encode(ru, 'utf16-be', { addBOM: true }),
    /"encoding":"utf-16be"/u,
  ),
  read(
    'UTF-16 without a mark',
    iconv.encode(en, 'utf16-le', { addBOM: false }),
    /"encoding":"utf-16le"/u,
  ),
  read(
    'windows-1251',
    iconv.encode(ru.repeat(3), 'win1251'),
    /"encoding":"windows-1251".*"killed"/u,
  ),
  read('KOI8-U', iconv.encode(uk.repeat(3), 'koi8-u'), /"encoding":"koi8-u"/u),
  read('ISO 8859-5', iconv.encode(ru.repeat(3), 'iso-8859-5'), /"encoding":"iso-8859-5"/u),
  read('IBM 866', iconv.encode(ru.repeat(3), 'cp866'), /"encoding":"ibm866"/u),
  read('windows-1256', iconv.encode(ar.repeat(3), 'win1256'), /"encoding":"windows-1256"/u),
  read(
    'GB 18030, a language without a pack',
    iconv.encode('洪水造成十二人死亡。'.repeat(30), 'gb18030'),
    /"mentions":\[\]/u,
  ),
  read('a last character cut in two', Buffer.from(ru).subarray(0, -2), /"replaced":0/u),
  {
    ...read(
      'bytes that UTF-8 does not have',
      join(en, ru, bytes(0xc0, 0xaf, 0xfe, 0xff), en, ru),
      /"replaced":[1-9]/u,
    ),
    short: true,
  },
  read(
    'surrogates encoded as UTF-8',
    join(en, ru, bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), en),
    /"encoding":"utf-8"/u,
  ),
  read(
    'half a surrogate pair in UTF-16',
    join(
      bytes(0xff, 0xfe),
      iconv.encode(en, 'utf16-le', { addBOM: false }),
      bytes(0x3d, 0xd8, 0x20, 0x00),
    ),
    /"encoding":"utf-16le"/u,
  ),
  read(
    'an odd number of bytes of UTF-16',
    join(bytes(0xff, 0xfe), iconv.encode(en, 'utf16-le', { addBOM: false }), bytes(0x41)),
    /"encoding":"utf-16le"/u,
  ),
  read(
    'two encodings in one file',
    join(ru.repeat(5), iconv.encode(ru, 'win1251')),
    /"schema":"digest\/article\/1"/u,
  ),
  read('characters that are none', `${en}\uFFFE\uFFFF\u{1FFFF}${ru}`, /"killed"/u),
  read(
    'UTF-7, which nothing reads any more',
    iconv.encode(ru, 'utf7'),
    /"schema":"digest\/article\/1"/u,
  ),
  refused('UTF-32', join(bytes(0xff, 0xfe, 0, 0), bytes(0x41, 0, 0, 0)), /UTF-32/u),
  { ...refused('zero bytes', join(en, bytes(0, 0, 0), en), /NUL|binary/u), short: true },
  refused('a mark and nothing else', bytes(0xef, 0xbb, 0xbf), /no text/u),
  refused(
    'an image',
    join(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), en),
    /PNG|image|binary/iu,
  ),
  refused('a gzip archive', join(bytes(0x1f, 0x8b, 8, 0), en), /gzip|compress|archive|binary/iu),
  {
    name: 'an encoding that is not its own',
    files: { 'a.txt': ru },
    run: 'digest extract --encoding utf-16le a.txt',
    code: 0,
    shows: /"mentions":\[\]/u,
  },
];
