import { TokenStream, type LanguagePack } from '../match/index.js';
import type { Gazetteer, GazetteerHit } from '../gazetteer/index.js';
import type { Article, Block, Sentence, Span, TextSpan, Token } from '../types/index.js';
import { cutSentences, lineAt, lineStarts, scanProse, type SentenceRules } from '../text/index.js';
import { wordsOf } from './vocabulary.js';

/**
 * The sentences of an article that are in one language, with that language's pack. Tokens and sentences keep their
 * indexes in the article; the stream knows only the tokens of this section.
 */
export interface Section {
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
  readonly article: Article;
  readonly stream: TokenStream;
  /** Indexes into `article.sentences`. */
  readonly sentences: readonly number[];
  /** The other languages' packs and names, for names that stand in their script. */
  readonly languages: Languages;
}

/** Packs and names by language. */
export interface Languages {
  readonly packOf: (language: string) => LanguagePack | null;
  readonly gazetteerOf: (language: string) => Gazetteer;
}

/** A sentence of the section by its index in the article. */
export function sentenceOf(section: Section, index: number): Sentence {
  const sentence = section.article.sentences[index];
  if (!sentence) throw new RangeError(`no sentence ${index}`);
  return sentence;
}

/** The text of a sentence of an article. */
export function sentenceText(
  { raw, sentences }: Pick<Article, 'raw' | 'sentences'>,
  index: number,
): string {
  const sentence = sentences[index];
  return sentence ? raw.slice(sentence.start, sentence.end) : '';
}

/** Whether a word of a class begins at a token. */
export const bears = ({ pack, stream }: Section, at: number, name: string): boolean =>
  stream.find(at, pack.classId(name)) !== null;

/** The longest name that the gazetteer knows at the beginning of the tokens `[first, end)`, or null. */
export function nameAt(
  { gazetteer, stream }: Pick<Section, 'gazetteer' | 'stream'>,
  first: number,
  end: number,
): GazetteerHit | null {
  if (!stream.beginsName(first)) return null;
  return gazetteer.longest((i) => (i < end ? stream.tokens[i]?.key : undefined), first);
}

/**
 * The text span of the tokens `[first, end)`; begins at the clitic where the first word has melted with it.
 */
export function tokenSpan(tokens: readonly Token[], first: number, end: number): Span {
  const head = tokens[first];
  const start = head?.fused === true ? tokens[first - 1]?.start : head?.start;
  return { start: start ?? 0, end: tokens[end - 1]?.end ?? start ?? 0 };
}

/** The tokens `[first, end)` as a span with its text. */
export function tokenText(
  { article, stream }: Pick<Section, 'article' | 'stream'>,
  first: number,
  end: number,
): TextSpan {
  const span = tokenSpan(stream.tokens, first, end);
  return { start: span.start, end: span.end, text: article.raw.slice(span.start, span.end) };
}

/** Tokens and sentences of all content blocks. Languages without a pack are cut without one. */
export function cutArticle(
  raw: string,
  blocks: readonly Block[],
  packOf: (language: string) => LanguagePack | null,
  gazetteerOf: (language: string) => Gazetteer | null,
): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const lines = lineStarts(raw);
  blocks.forEach((block, index) => {
    if (!isTold(block)) return;
    const pack = packOf(block.language);
    const scanned = scanProse(raw, block.start, block.end);
    const words = pack && wordsOf(pack, gazetteerOf(block.language));
    const parted = words?.glued?.split(scanned, raw) ?? scanned;
    const cut = words?.clitics?.split(parted, raw) ?? parted;
    const firstToken = tokens.length;
    for (const token of cut) tokens.push(token);
    const rules = pack ? sentenceRules(pack) : { abbreviations: NO_WORDS };
    for (const sentence of cutSentences(tokens, firstToken, tokens.length, rules)) {
      const { start, end, firstToken, endToken } = sentence;
      sentences.push({
        block: index,
        line: lineAt(lines, start),
        start,
        end,
        firstToken,
        endToken,
      });
    }
  });
  return { tokens, sentences };
}

const NO_WORDS: ReadonlySet<string> = new Set();
const TIME_OPENERS = ['event-preposition', 'season-adverb'] as const;

function sentenceRules(pack: LanguagePack): SentenceRules {
  const isOf = (key: string, id: number): boolean =>
    pack.lexicon.readings(key).some((reading) => reading.class === id);
  const [name, month] = [pack.classId('month-name'), pack.classId('month')];
  const openers = pack.classIds(TIME_OPENERS);
  return {
    abbreviations: pack.abbreviations,
    isMonth: (key) => isOf(key, name),
    isShortMonth: (key) => isOf(key, month),
    opensTime: (key) => openers.some((id) => isOf(key, id)),
  };
}

/** Whether a block tells the story: names of authors and dates of pages are none of its facts. */
const isTold = ({ role }: Block): boolean => !['boilerplate', 'byline', 'dateline'].includes(role);

/** The sections of an article whose languages have a pack, in order of their first sentence. */
export function sectionsOf(
  article: Article,
  packOf: (language: string) => LanguagePack | null,
  gazetteerOf: (language: string) => Gazetteer,
): Section[] {
  const byLanguage = new Map<string, number[]>();
  article.sentences.forEach((sentence, i) => {
    const language = article.blocks[sentence.block]?.language ?? article.detected.code;
    const list = byLanguage.get(language);
    if (list) list.push(i);
    else byLanguage.set(language, [i]);
  });
  return [...byLanguage].flatMap(([language, sentences]) => {
    const pack = packOf(language);
    if (!pack) return [];
    const inSection = new Uint8Array(article.tokens.length);
    for (const i of sentences) {
      const sentence = article.sentences[i];
      if (sentence) inSection.fill(1, sentence.firstToken, sentence.endToken);
    }
    const gazetteer = gazetteerOf(language);
    const stream = TokenStream.annotate(
      article.tokens,
      wordsOf(pack, gazetteer).vocabulary,
      (i) => inSection[i] === 1,
    );
    const languages = { packOf, gazetteerOf };
    return [{ pack, gazetteer, article, stream, sentences, languages }];
  });
}

/** A span of an article as a section of its own, whatever its block is; null when its language has no pack. */
export function spanSection(
  article: Article,
  span: Span,
  packOf: (language: string) => LanguagePack | null,
  gazetteerOf: (language: string) => Gazetteer,
): Section | null {
  const around = article.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  if (around === undefined) return null;
  const blocks: readonly Block[] = [{ ...around, ...span, role: 'body' }];
  const cut = cutArticle(article.raw, blocks, packOf, () => null);
  return sectionsOf({ ...article, blocks, ...cut }, packOf, gazetteerOf)[0] ?? null;
}

/** Spans of a section's article as a section of another language, each a sentence of its own; null when that language has no pack. */
export function spansIn(
  { article, languages: { packOf, gazetteerOf } }: Section,
  spans: readonly Span[],
  language: string,
): Section | null {
  const blocks = spans.map(({ start, end }): Block => ({
    start,
    end,
    line: 1,
    role: 'body',
    rule: 'foreign',
    language,
  }));
  const cut = cutArticle(article.raw, blocks, packOf, () => null);
  return sectionsOf({ ...article, blocks, ...cut }, packOf, gazetteerOf)[0] ?? null;
}
