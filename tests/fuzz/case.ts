import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A hostile input, and how the program has to take it. */
export interface HostileCase {
  readonly name: string;
  /** Files to lay out, by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Lays out what plain files cannot be: big ones, odd names. */
  readonly lay?: (folder: string) => void;
  /** A line of bash in that folder, in which `digest` is the program. */
  readonly run: string;
  /** Exit statuses that are right. */
  readonly code: number | readonly number[];
  /** What standard error says; nothing when left out. */
  readonly says?: RegExp;
  /** What standard output holds. */
  readonly shows?: RegExp;
  /** Seconds of processor time that the run may take; 4 when left out. */
  readonly seconds?: number;
  /** Megabytes that it may hold at once; 400 when left out. */
  readonly megabytes?: number;
  /** Also part of the short form. */
  readonly short?: true;
}

/** Controls that no output of ours has: all but line breaks and tabs. */
export const CONTROL = /(?![\n\r\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Lays out one file of so many bytes that repeats a piece of text. */
export function repeated(name: string, piece: string, bytes: number): (folder: string) => void {
  return (folder) => {
    const block = Buffer.from(piece);
    writeFileSync(join(folder, name), Buffer.alloc(bytes, block));
  };
}

/** News in all four languages, to be bent in the cases. */
export const TEXTS = {
  en: 'Floods in the north\n\nThe ministry said on 3 May 2024 that 12 people were killed and 30 wounded near Mosul.\n',
  ru: 'Наводнение на севере\n\nМинистерство сообщило 3 мая 2024 года, что погибли 12 человек, ранены 30 в Мосуле.\n',
  uk: 'Повінь на півночі\n\nМіністерство повідомило 3 травня 2024 року, що загинули 12 людей, поранено 30 у Мосулі.\n',
  ar: 'فيضانات في الشمال\n\nقالت الوزارة في 3 أيار 2024 إن 12 شخصا قتلوا وأصيب 30 آخرون في الموصل.\n',
} as const;
